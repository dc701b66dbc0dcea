import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { HANDED_OVER, PLAIN_WORDS, REASON, TOLD, USED } from './lexicon/data-nouns';
import { AUXILIARIES, DETERMINERS, POSSESSIVES } from './lexicon/word-classes';
import { skipOpening } from './openers';

/** How a thing is given: said, sent, chosen, explained; `mixed`: a list of what is said and what is sent. */
type DataKind = 'told' | 'handed-over' | 'used' | 'reason' | 'mixed';

/** A noun phrase that asks for something by its question mark alone. Token indices, both included. */
export interface DataRequest {
  first: number;
  last: number;
  kind: DataKind;
  /** The things of a list that mixes kinds, each with its own. */
  parts: { first: number; last: number; kind: DataKind }[];
}

const OPENINGS = words('and also ok okay so then hi hello thanks great now first');
const GREETINGS = words('hi hello hey dear');
/** With one of these it has a subject or a verb, or asks something else. */
const SENTENCE_WORDS = words(
  'i you we they he she it who when where why how did anything any there need want like know think ask if or to using use about done found sent',
);
/** "Wrong address?", "same email?": a question about it, not for it. */
const ABOUT_IT = words(
  'no another my our same wrong right correct other separate next lost missing broken nice',
);
const WH = words('which what');
const FOR = words('for on of at');
const ANDS = words('and & , plus /');
/** Longest fragment, in words. */
const MOST = 12;

/** The noun phrase that is the whole question, past greeting and name. */
export function findDataRequest(sentence: Sentence): DataRequest | undefined {
  const { tokens, block } = sentence;
  if (block === 'heading' || !isQuestion(tokens)) return undefined;
  let last = lastWord(tokens);
  if (tokens[last]?.word === 'please') last--;
  if (tokens[last]?.word === ',') last--;
  const first = firstOf(sentence, last);
  if (last < first || last - first >= MOST || !isNounPhrase(sentence, first, last)) return undefined;
  const phrase = tokens.slice(first, last + 1).map(({ word }) => word);
  const hash = tokens[last + 1]?.word === '#';
  const parts = hash ? [] : partsOf(sentence, first, last);
  const kinds = new Set(parts.map(({ kind }) => kind));
  const mixed = kinds.size === 2 && kinds.has('told') && kinds.has('handed-over');
  const kind = mixed ? 'mixed' : kindOf(phrase, hash);
  return kind && { first, last: hash ? last + 1 : last, kind, parts };
}

function firstOf(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  const opens = tokens[0]?.word ?? '';
  let first = TOLD.has(opens) || PLAIN_WORDS.has(opens) ? 0 : skipOpening(sentence).at;
  // "hey tom order number?"
  if (GREETINGS.has(tokens[first]?.word ?? '')) {
    const name = tokens[first + 1]?.word ?? '';
    const data = TOLD.has(name) || PLAIN_WORDS.has(name) || HANDED_OVER.has(name) || DETERMINERS.has(name);
    first += data || POSSESSIVES.has(name) ? 1 : 2;
  }
  while (first < last && (OPENINGS.has(tokens[first]?.word ?? '') || tokens[first]?.kind === 'mark')) first++;
  return first;
}

function isNounPhrase({ tokens }: Sentence, first: number, last: number): boolean {
  const opens = tokens[first]?.word ?? '';
  const second = DETERMINERS.has(opens) || POSSESSIVES.has(opens) ? tokens[first + 1]?.word : opens;
  if (ABOUT_IT.has(opens) || ABOUT_IT.has(second ?? '')) return false;
  return tokens.slice(first, last + 1).every(
    ({ word, kind }, at, phrase) =>
      (kind === 'word' ||
        (kind === 'number' && word === '4') ||
        word === ',' ||
        word === '#' ||
        word === '/' ||
        word === '&') &&
      !AUXILIARIES.has(word) &&
      // "Lost your password?" is a heading; "name and your email" is a list
      !(at > 0 && POSSESSIVES.has(word) && !ANDS.has(phrase[at - 1]?.word ?? '')) &&
      (!SENTENCE_WORDS.has(word) || (at === 0 && word === 'any')),
  );
}

function kindOf(phrase: readonly string[], hash: boolean): DataKind | undefined {
  const wh = WH.has(phrase[0] ?? '');
  // the noun that counts stands before "on file", "for return"; "date of birth" ends in one itself
  const cut = phrase.findIndex((word, at) => at > 0 && FOR.has(word) && !TOLD.has(phrase.at(-1) ?? ''));
  const head = phrase[(cut === -1 ? phrase.length : cut) - 1] ?? '';
  if (wh) return USED.has(head) ? 'used' : undefined;
  if (hash || (head === 'no' && phrase.length > 1) || phrase.join('') === 's/n') return 'told';
  if (TOLD.has(head) || head === '4') return 'told';
  if (HANDED_OVER.has(head)) return 'handed-over';
  if (REASON.has(head)) return 'reason';
  return USED.has(head) && phrase.length < 3 ? 'used' : undefined;
}

/** The things of a list; empty when one of them is not known. */
function partsOf({ tokens }: Sentence, first: number, last: number): DataRequest['parts'] {
  const parts: DataRequest['parts'] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !ANDS.has(tokens[at]?.word ?? '')) continue;
    if (at > from) {
      const kind = kindOf(
        tokens.slice(from, at).map(({ word }) => word),
        false,
      );
      if (!kind) return [];
      parts.push({ first: from, last: at - 1, kind });
    }
    from = at + 1;
  }
  return parts;
}
