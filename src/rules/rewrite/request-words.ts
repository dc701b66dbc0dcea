import { HANDED_OVER, TOLD } from '../match/lexicon/data-nouns';
import { verbOf } from '../match/lexicon/verbs';
import { AFTER_VERB, DETERMINERS, OBJECTS, POSSESSIVES } from '../match/lexicon/word-classes';
import type { RequestClause } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { between, calmed, uncapitalized } from './phrases';

/** What is asked, from the verb on, as it goes on from "could you": "send me your order number". */
export function askedFor(sentence: Sentence, { verb, end }: RequestClause): string {
  return uncapitalized(inPlainWords(calmed(between(sentence, verb, end), sentence)));
}

/** "sending me your order number", or undefined where a second verb would need its own -ing. */
export function asGerund(sentence: Sentence, { verb, end }: RequestClause): string | undefined {
  const { tokens } = sentence;
  const forms = verbOf(tokens[verb]?.word ?? '');
  const merged = tokens[verb + 1]?.start === tokens[verb]?.start;
  if (!forms || merged || tokens[verb + 1]?.word.endsWith('ing')) return undefined;
  const another = tokens
    .slice(verb + 1, end)
    .some((token, at, after) => JOINS_VERBS.has(token.word) && verbOf(afterThen(after, at + 1)));
  if (another) return undefined;
  const object = inPlainWords(calmed(between(sentence, verb + 1, end), sentence));
  return object ? `${forms.gerund} ${object}` : forms.gerund;
}

const JOINS_VERBS = words('and or then & , + / not');

function afterThen(tokens: readonly Token[], at: number): string {
  let next = at;
  while (JOINS_VERBS.has(tokens[next]?.word ?? '')) next++;
  return tokens[next]?.word ?? '';
}

const HAND_OVER = words('send give provide share tell forward submit supply email text');
/** Of these the customer must be asked for themselves: "text your bank" asks us for nothing. */
const NEEDS_RECEIVER = words('tell email text');
/** Ways and aims: "your form to the bank", "your documents through the portal". */
const NOT_HAD = words('to via through by using then into online');

/** "your order number" of "send me your order number": what one can "have". */
export function thingAskedFor(sentence: Sentence, { verb, end }: RequestClause): string | undefined {
  const { tokens, text } = sentence;
  const asks = tokens[verb]?.word ?? '';
  if (!HAND_OVER.has(asks)) return undefined;
  let at = verb + 1;
  if (tokens[at]?.word === 'me' || tokens[at]?.word === 'us') at++;
  else if (NEEDS_RECEIVER.has(asks)) return undefined;
  const first = tokens[at]?.word ?? '';
  if (!isNamed(first) || first === 'this' || first === 'that') return undefined;
  const inside = tokens.slice(at, end);
  const behind = inside.findIndex(({ word }) => AFTER_VERB.has(word));
  const data = inside
    .slice(0, behind === -1 ? inside.length : behind)
    .some(({ word }) => TOLD.has(word) || HANDED_OVER.has(word));
  if (!data || inside.some(({ word }) => NOT_HAD.has(word)) || hasSecond(inside)) return undefined;
  return inPlainWords(calmed(text.slice(tokens[at]?.start, tokens[end - 1]?.end), sentence));
}

/** A second object, "the courier your name", or a second verb, "your number and call us". */
function hasSecond(inside: readonly Token[]): boolean {
  return inside.some(({ word, kind }, at) => {
    const next = inside[at + 1];
    if (!next) return false;
    if (word === 'and' || word === 'or' || word === '&' || word === ',') return isVerb(inside, at + 1);
    const joins = kind === 'mark' || AFTER_VERB.has(word) || word === 'of';
    return at > 0 && !joins && POSSESSIVES.has(next.word);
  });
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const verb = verbOf(tokens[at]?.word ?? '');
  const next = tokens[at + 1]?.word ?? '';
  return verb !== undefined && (!verb.noun || isNamed(next) || OBJECTS.has(next) || AFTER_VERB.has(next));
}

function isNamed(word: string): boolean {
  return DETERMINERS.has(word) || POSSESSIVES.has(word);
}

/** Without "please", hurry said kindly, chat forms and merged words spelled out: what may stand in a question. */
export function inPlainWords(text: string): string {
  return text
    .replace(/ before (you|we|i|it) can (?=\w)/i, ' so $1 can ')
    .replace(/^lemme\b/i, 'let me')
    .replace(/^gimme\b/i, 'give me')
    .replace(/^refrain from\b/i, 'avoid')
    .replace(/^refraining from\b/i, 'avoiding')
    .replace(/(?<=\w) though(?=,|$)/i, '')
    .replace(/\bur\b/gi, 'your')
    .replace(/\bu\b(?![.'’])/g, 'you')
    .replace(/\b(?:asap|as soon as possible|immediately|right now)(?=[.!\s]*$)/i, 'as soon as you can')
    .replace(/[,\s]*\b(?:please|pls|plz|kindly)\b[,\s]*$/i, '')
    .replace(/\s+\b(?:please|pls|plz|kindly)\b(?=\s)/gi, '');
}
