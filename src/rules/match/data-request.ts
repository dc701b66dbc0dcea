import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { HANDED_OVER, PLAIN_WORDS, REASON, TOLD, USED } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import { AUXILIARIES, DETERMINERS, POSSESSIVES } from './lexicon/word-classes';
import { skipOpening } from './openers';
import { PhraseTrie } from './phrase-trie';

/** How a thing is given: said, sent, chosen, explained, told as news; `mixed`: a list of what is said and what is sent. */
type DataKind = 'told' | 'handed-over' | 'used' | 'reason' | 'mixed' | 'which' | 'news';

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
  'i you maybe by needed we they he she it who when where why how did anything any there need want like know think ask if or to using use about done found sent',
);
/** "Wrong address?", "same email?": a question about it, not for it. */
const ABOUT_IT = words(
  'no another my our same wrong right correct other separate next lost missing broken nice',
);
const WH = words('which what');
const FOR = words('for on of at');
const ANDS = words('and & , plus /');
const AS_OPENING = words('for of on and or by in to at');
const NEWS = new PhraseTrie({
  news: ['any (update|updates|news) [on this|on that|yet]', 'update', 'updates'],
});
/** What "which" and "how many" ask for in a fragment. */
const CHOSEN = words(
  'time times day days date dates venue hotel restaurant city size color colour people guests rooms room floor year month street country area apartment party item items order location place number email address name account store branch card',
);
/** Longest line that is looked at, in tokens, marks included. */
const MOST_TOKENS = 32;
/** Longest fragment, in words. */
const MOST = 22;

/** The noun phrase that is the whole question, past greeting and name. */
export function findDataRequest(sentence: Sentence): DataRequest | undefined {
  const { tokens, block } = sentence;
  if (block === 'heading' || tokens.length > MOST_TOKENS) return undefined;
  let last = lastWord(tokens);
  const please = tokens[last]?.word === 'please';
  if (!isQuestion(tokens) && !isBareList(sentence, last, please)) return undefined;
  if (please) last--;
  if (tokens[last]?.word === ',') last--;
  const first = firstOf(sentence, last);
  const which = whichAt(tokens, first, last);
  if (which) return { first, last, kind: which, parts: [] };
  if (last < first || last - first >= MOST || !isNounPhrase(sentence, first, last)) return undefined;
  const opens = tokens[first]?.word ?? '';
  const verb = verbOf(opens);
  if (AS_OPENING.has(opens) || (verb && !verb.noun)) return undefined;
  const phrase = tokens.slice(first, last + 1).map(({ word }) => word);
  const hash = tokens[last + 1]?.word === '#';
  const parts = hash ? [] : partsOf(sentence, first, last);
  const kinds = new Set(parts.map(({ kind }) => kind));
  const mixed = kinds.size === 2 && kinds.has('told') && kinds.has('handed-over');
  const kind = mixed ? 'mixed' : kindOf(phrase, hash);
  return kind && { first, last: hash ? last + 1 : last, kind, parts };
}

/**
 * "Account number and pin", "your name please", alone in its line: a question that lost its mark. One bare noun may be
 * a heading.
 */
function isBareList(sentence: Sentence, last: number, please: boolean): boolean {
  const { tokens, block } = sentence;
  if (block !== 'paragraph') return false;
  const opens = tokens[0]?.word ?? '';
  const closing = tokens.at(-1)?.word ?? '';
  if (closing === ':' || closing === '!' || AS_OPENING.has(opens)) return false;
  const known = opens === 'your' || TOLD.has(opens) || HANDED_OVER.has(opens) || PLAIN_WORDS.has(opens);
  const head = tokens[please ? last - 1 : last]?.word ?? '';
  const asked = TOLD.has(head) || HANDED_OVER.has(head) || (please && head === ',');
  if (!known || !asked || sentence.previous !== undefined || sentence.next !== undefined) return false;
  return please || opens === 'your' || tokens.some(({ word }) => ANDS.has(word));
}

/** "What time?", "how many guests?", "for which city?", and "any news?". */
function whichAt(tokens: readonly Token[], first: number, last: number): DataKind | undefined {
  const from = AS_OPENING.has(tokens[first]?.word ?? '') ? first + 1 : first;
  const word = tokens[from]?.word ?? '';
  const head = tokens[last]?.word ?? '';
  if (word === 'any' || from === last) return NEWS.at(tokens, first)?.last === last + 1 ? 'news' : undefined;
  const many = word === 'how' && (tokens[from + 1]?.word === 'many' || tokens[from + 1]?.word === 'much');
  const asks = WH.has(word) || many;
  const bare = tokens
    .slice(from + (many ? 2 : 1), last)
    .every(
      (token) =>
        !AUXILIARIES.has(token.word) && !SENTENCE_WORDS.has(token.word) && !POSSESSIVES.has(token.word),
    );
  return asks && bare && last - from < 4 && CHOSEN.has(head) && !USED.has(head) ? 'which' : undefined;
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
      !(
        at > 0 &&
        POSSESSIVES.has(word) &&
        !ANDS.has(phrase[at - 1]?.word ?? '') &&
        phrase[at - 1]?.word !== 'of'
      ) &&
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
