import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { verbOf } from './lexicon/verbs';
import { AFTER_VERB, DETERMINERS, OBJECTS, POSSESSIVES, SUBJECTS } from './lexicon/word-classes';
import { threatAt } from './threats';

const FINITE = words('is are was were has have takes take vary varies expire expires included can will');
/** Behind one of these a finite verb is not the sentence's own: "check what is inside", "check it and we will". */
const OWN_CLAUSE = words(
  'what which who whom whose whether if that how when where why and or so because until once as',
);
/** Things first: "text in a box", "messages from us". */
const THINGS = words('text email message mail list state label review record');
/** Before a word in -ing they are the first half of a thing: "mail forwarding", "call waiting". */
const MAIL = words('mail call order text');
const PLACES = words('in on of from for with');
/** "Wait 24 hours", "call 0800…"; "order 12" is a noun. */
const COUNTED = words('wait call phone ring text take send add attach');
/** How far the verb of a noun can be: "complete refunds take", "read and write access is". */
const REACH = 4;

/** "Call quality is fine", "Return shipping is free", "Reset links expire", "Check enclosed": a noun, not an order. */
export function isNounHere(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  // "Book" alone is a button or an answer, "Book!" and "Clarify" are orders
  if (!next) return verbOf(tokens[verb]?.word ?? '')?.noun === true && verb === 0;
  if (next.kind === 'mark') return next.word === ':' || next.word === '#';
  if (next.kind === 'mask' || (next.kind === 'number' && COUNTED.has(tokens[verb]?.word ?? ''))) return false;
  const { word } = next;
  // "give it 24 hours", "give them ten minutes"
  if (tokens[verb]?.word === 'give' && (word === 'it' || word === 'them')) return true;
  if (tokens[verb]?.word === 'stop' && !word.endsWith('ing')) return true;
  const object = DETERMINERS.has(word) || POSSESSIVES.has(word) || OBJECTS.has(word);
  if (!object && hasFiniteVerb(tokens, verb + 1)) return true;
  if (!verbOf(tokens[verb]?.word ?? '')?.noun) return false;
  if (next.word.endsWith('ing')) return MAIL.has(tokens[verb]?.word ?? '');
  if (THINGS.has(tokens[verb]?.word ?? '') && PLACES.has(word)) return true;
  // "sign and return the form"
  const third = tokens[verb + 3]?.word ?? '';
  if (
    word === 'and' &&
    verbOf(tokens[verb + 2]?.word ?? '') &&
    (DETERMINERS.has(third) || POSSESSIVES.has(third) || OBJECTS.has(third))
  )
    return false;
  if (goesOn(tokens, verb + 2)) return false;
  return !(object || AFTER_VERB.has(word) || threatAt(tokens, verb + 1));
}

/** "Sign page three and post it back": the second verb tells of the first. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => {
    const object = tokens[at + 2]?.word ?? '';
    return (
      at >= from &&
      (word === 'and' || word === '&') &&
      verbOf(tokens[at + 1]?.word ?? '') !== undefined &&
      (OBJECTS.has(object) || POSSESSIVES.has(object))
    );
  });
}

function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const { word = '', kind = 'mark' } = tokens[at] ?? {};
    if (kind === 'mark' || OWN_CLAUSE.has(word) || SUBJECTS.has(word)) return false;
    if (FINITE.has(word)) return true;
  }
  return false;
}
