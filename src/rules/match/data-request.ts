import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { DATUM, HANDED_OVER, PLAIN_WORDS, REASON, TOLD, USED } from './lexicon/data-nouns';
import { AS_OPENING, NO_DATUM, NO_THING, SENTENCE_WORDS, WH } from './lexicon/no-data';
import { verbOf } from './lexicon/verbs';
import { AUXILIARIES, DETERMINERS, POSSESSIVES } from './lexicon/word-classes';
import { skipOpening } from './openers';
import { isEither, isQuestionRest } from './question-rests';
import { whichAt } from './which-fragments';

/** How a thing is given: said, sent, chosen, explained, told as news; `mixed`: a list of what is said and what is sent;
 * `rest`: what is left of a question, "to where?". */
type DataKind = 'told' | 'handed-over' | 'used' | 'reason' | 'mixed' | 'which' | 'news' | 'rest';

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
/** "Wrong address?", "same email?": a question about it, not for it. */
const ABOUT_IT = words(
  'no another different standard my our same wrong right correct other separate next lost missing broken nice',
);
const FOR = words('for on of at from in');
const ANDS = words('and & , plus /');
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
  const behind = behindComma(sentence, last);
  if (behind) return behind;
  const which = whichAt(tokens, first, last);
  if (which) return { first, last, kind: which, parts: [] };
  if (isQuestion(tokens) && (isQuestionRest(tokens, first, last) || isEither(tokens, first, last)))
    return { first, last, kind: 'rest', parts: [] };
  if (last < first || last - first >= MOST || !isNounPhrase(sentence, first, last)) return undefined;
  const opens = tokens[first]?.word ?? '';
  const verb = verbOf(opens);
  if (AS_OPENING.has(opens) || (verb && !verb.noun && !DATUM.has(opens))) return undefined;
  const phrase = tokens
    .slice(first, last + 1)
    .map(({ word }) => word)
    .filter((word) => word !== '.');
  const hash = tokens[last + 1]?.word === '#';
  const parts = hash ? [] : partsOf(sentence, first, last);
  const kinds = new Set(parts.map(({ kind }) => kind));
  const mixed = kinds.size === 2 && kinds.has('told') && kinds.has('handed-over');
  const known = mixed ? 'mixed' : kindOf(phrase, hash);
  const kind =
    known ??
    (isQuestion(tokens) && isUnknownThing(phrase) && !isElaboration(sentence, first, last)
      ? 'told'
      : isQuestion(tokens) && isAndSo(sentence, first, last)
        ? 'rest'
        : undefined);
  return kind && { first, last: hash ? last + 1 : last, kind, parts };
}

/** "I can resend it straight away; house number and postcode?", "…, so which block?": what is asked behind a statement. */
function behindComma(sentence: Sentence, last: number): DataRequest | undefined {
  const { tokens } = sentence;
  const mark = tokens.findLastIndex(({ word }, at) => at < last && (word === ';' || word === ','));
  if (
    mark < 3 ||
    !isQuestion(tokens) ||
    !STATED.has(tokens[mark]?.word === ';' ? ';' : (tokens[mark + 1]?.word ?? ''))
  )
    return undefined;
  if (
    AUXILIARIES.has(tokens[0]?.word ?? '') ||
    !tokens.slice(0, mark).some(({ word }) => AUXILIARIES.has(word))
  )
    return undefined;
  const first = STATED.has(tokens[mark + 1]?.word ?? '') ? mark + 2 : mark + 1;
  if (last < first || last - first > MOST_BEHIND || !isNounPhrase(sentence, first, last)) return undefined;
  const kind = kindOf(
    tokens.slice(first, last + 1).map(({ word }) => word),
    false,
  );
  return kind && { first, last, kind, parts: [] };
}

const STATED = words('so and ; then');
const MOST_BEHIND = 7;

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
  const asked = TOLD.has(head) || DATUM.has(head) || HANDED_OVER.has(head) || (please && head === ',');
  const list = please || opens === 'your' || tokens.some(({ word }) => ANDS.has(word));
  const lone = ((known || DATUM.has(opens)) && asked && list) || isNameOf(tokens, last);
  const datum = !please && closing === '.' && last > 0 && last < MOST_DATUM && isAllDatum(sentence, last);
  if (!lone && !datum) return false;
  return datum || (sentence.previous === undefined && sentence.next === undefined);
}

/** "Name of the hospital": nothing else can be meant by it. */
function isNameOf(tokens: readonly Token[], last: number): boolean {
  const [opens, of, the] = tokens.slice(tokens[0]?.word === 'the' ? 1 : 0).map(({ word }) => word);
  return (
    last < 6 &&
    (opens === 'name' || opens === 'number' || opens === 'address') &&
    of === 'of' &&
    (DETERMINERS.has(the ?? '') || POSSESSIVES.has(the ?? ''))
  );
}

/** "Firmware version. Sensor ID. Battery voltage.": nouns for data and nothing else, each with its full stop. */
function isAllDatum(sentence: Sentence, last: number): boolean {
  const { tokens } = sentence;
  if (tokens.slice(0, last + 1).some(({ kind, word }) => kind === 'number' || NO_DATUM.has(word)))
    return false;
  const opens = tokens[0]?.word ?? '';
  const verb = verbOf(opens) && !TOLD.has(opens) && !PLAIN_WORDS.has(opens) && !DATUM.has(opens);
  if (verb || DETERMINERS.has(opens) || ABOUT_IT.has(opens)) return false;
  const parts = partsOf(sentence, 0, last);
  return (
    parts.length > 0 &&
    parts.every(
      ({ kind, first, last: end }) =>
        (kind === 'told' || kind === 'handed-over') &&
        tokens.slice(first, end + 1).filter(({ word }) => !isPlain(word)).length < 2,
    )
  );
}

const MOST_DATUM = 16;

function isPlain(word: string): boolean {
  return (
    PLAIN_WORDS.has(word) ||
    TOLD.has(word) ||
    DATUM.has(word) ||
    HANDED_OVER.has(word) ||
    DETERMINERS.has(word)
  );
}

/** "And Safe Mode?": goes on from a question before. */
function isAndSo({ tokens }: Sentence, first: number, last: number): boolean {
  const rest = tokens.slice(first, last + 1);
  const bare = rest.every(
    ({ word, kind }) => kind === 'word' && !NO_DATUM.has(word) && !AUXILIARIES.has(word),
  );
  const short = rest.length > 0 && rest.length < 4 && tokens[0]?.word === 'and' && first === 1;
  return short && bare && !NO_THING.test(tokens[last]?.word ?? '') && !NO_OWNER.has(rest[0]?.word ?? '');
}

const NO_OWNER = words('yours mine theirs ours he she they it that this we i');

function firstOf(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  const opens = tokens[0]?.word ?? '';
  let first = TOLD.has(opens) || PLAIN_WORDS.has(opens) || opensList(tokens) ? 0 : skipOpening(sentence).at;
  // "hey tom order number?"
  if (GREETINGS.has(tokens[first]?.word ?? '')) {
    const name = tokens[first + 1]?.word ?? '';
    const data = TOLD.has(name) || PLAIN_WORDS.has(name) || HANDED_OVER.has(name) || DETERMINERS.has(name);
    first += data || POSSESSIVES.has(name) ? 1 : 2;
  }
  while (first < last && (OPENINGS.has(tokens[first]?.word ?? '') || tokens[first]?.kind === 'mark')) first++;
  return first;
}

/** "Make, model and year?": the first of a list, where "Dana, model and year?" is said to somebody. */
function opensList(tokens: readonly Token[]): boolean {
  const [opens, mark] = tokens;
  const isDatum =
    DATUM.has(opens?.word ?? '') || HANDED_OVER.has(opens?.word ?? '') || opens?.word === 'make';
  return isDatum && mark?.word === ',' && tokens.some(({ word }) => word === 'and');
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
        word === '&' ||
        // "tracking no. on the card"
        (word === '.' && phrase[at - 1]?.word === 'no')) &&
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
  if (TOLD.has(head) || DATUM.has(head) || head === '4') return 'told';
  if (HANDED_OVER.has(head)) return 'handed-over';
  if (REASON.has(head)) return 'reason';
  return USED.has(head) && phrase.length < 3 ? 'used' : undefined;
}

/** "Plate?", "your ICCID?": nouns that we do not know, when nothing speaks against their being asked for. */
function isUnknownThing(phrase: readonly string[]): boolean {
  const opens = phrase[0] ?? '';
  const cut = phrase.findIndex((word, at) => at > 0 && FOR.has(word));
  const head = phrase[(cut === -1 ? phrase.length : cut) - 1] ?? '';
  if (phrase.length > MOST_UNKNOWN || NO_DATUM.has(head) || NO_THING.test(head) || opens === 'any')
    return false;
  if (phrase.some((word) => NO_DATUM.has(word) || (word.endsWith('ed') && word !== opens))) return false;
  const named = POSSESSIVES.has(opens) || opens === 'the';
  const bare = named ? phrase.slice(1) : phrase;
  return (
    bare.length > 0 &&
    bare.every((word) => (verbOf(word)?.noun ?? true) && !DETERMINERS.has(word)) &&
    opens !== 'a' &&
    opens !== 'an'
  );
}

/** "Online?" behind a question goes on from it, and "Words with Friends?" is a name. */
function isElaboration({ text, tokens, previous }: Sentence, first: number, last: number): boolean {
  if (
    AND_SO.has(tokens[first - 1]?.word ?? '') ||
    previous?.trimEnd().endsWith('?') ||
    /[^\x20-\x7e’…]/.test(text)
  )
    return true;
  return tokens
    .slice(first === last ? first : first + 1, last + 1)
    .some(({ start, end }) => /^[A-Z][a-z]/.test(text.slice(start, end)));
}

const AND_SO = words('and but or so');
const MOST_UNKNOWN = 5;

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
