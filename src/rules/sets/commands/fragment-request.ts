import { type About, defineRule, type Examples } from '../../define-rule';
import { HANDED_OVER, PLAIN_WORDS, REASON, SAID_IN_FULL, TOLD, USED } from '../../match/lexicon/data-nouns';
import { AUXILIARIES, DETERMINERS, POSSESSIVES } from '../../match/lexicon/word-classes';
import { capitalized, replaceWith } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import { lastWord, type Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

const OPENINGS = words('and also ok okay so then hi hello thanks great now first');
/** With one of these it has a subject or a verb, or asks something else. */
const SENTENCE_WORDS = words(
  'i you we they he she it who when where why how did anything any there need want like know think ask if or to using use about done found sent',
);
const WH = words('which what');
/** Longest fragment, in words. */
const MOST = 12;

export default defineRule({
  id: 'fragment-request',
  set: 'commands',
  severity: 3,
  defaultOn: true,
  title: 'Bare questions',
  hears: 'May sound like a form',
  why: 'A few more syllables, and it sounds like a person asking.',
  find(sentence) {
    if (!isQuestion(sentence.tokens)) return [];
    const thing = readThing(sentence);
    if (!thing) return [];
    const start = sentence.tokens[thing.first]?.start ?? 0;
    const { end } = sentence.tokens[thing.last] ?? { end: sentence.text.length };
    return [
      {
        start,
        end: sentence.text.length,
        severity: WH.has(sentence.tokens[thing.first]?.word ?? '') ? 2 : 3,
        slots: { thing: [start, end] },
      },
    ];
  },
  rewrite({ start, end }, sentence) {
    const thing = readThing(sentence);
    if (!thing) return [];
    return ways(sentence, thing).map((wording) => replaceWith(start, end, atStart(sentence, start, wording)));
  },
});

interface Thing {
  /** Token indices of the noun phrase, both included. */
  first: number;
  last: number;
  kind: 'told' | 'handed-over' | 'used' | 'reason';
}

/** The noun phrase that is the whole sentence, by the noun it ends in. */
function readThing({ tokens, block }: Sentence): Thing | undefined {
  let last = lastWord(tokens);
  if (tokens[last]?.word === 'please') last--;
  if (tokens[last]?.word === ',') last--;
  let first = 0;
  while (first < last && (OPENINGS.has(tokens[first]?.word ?? '') || tokens[first]?.kind === 'mark')) first++;
  const phrase = tokens.slice(first, last + 1);
  if (phrase.length === 0 || phrase.length > MOST || block === 'heading') return undefined;
  const plain = phrase.every(
    ({ word, kind }, at) =>
      (kind === 'word' || (kind === 'number' && word === '4') || word === ',' || word === '#') &&
      !AUXILIARIES.has(word) &&
      // "Lost your password?" is a heading
      !(at > 0 && POSSESSIVES.has(word)) &&
      (!SENTENCE_WORDS.has(word) || (at === 0 && word === 'any')),
  );
  const hash = tokens[last + 1]?.word === '#';
  const kind = plain
    ? kindOf(
        phrase.map(({ word }) => word),
        hash,
      )
    : undefined;
  return kind && { first, last: hash ? last + 1 : last, kind };
}

const FOR = words('for on of at');

function kindOf(phrase: string[], hash: boolean): Thing['kind'] | undefined {
  const wh = WH.has(phrase[0] ?? '');
  // the noun that counts stands before "on file", "for return"; "date of birth" ends in one itself
  const cut = phrase.findIndex((word, at) => at > 0 && FOR.has(word) && !TOLD.has(phrase.at(-1) ?? ''));
  const head = phrase[(cut === -1 ? phrase.length : cut) - 1] ?? '';
  if (wh) return USED.has(head) ? 'used' : undefined;
  if (hash || TOLD.has(head) || head === '4') return 'told';
  if (HANDED_OVER.has(head)) return 'handed-over';
  if (REASON.has(head)) return 'reason';
  return USED.has(head) && phrase.length < 3 ? 'used' : undefined;
}

function ways(sentence: Sentence, { first, last, kind }: Thing): string[] {
  const typed = sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
  const thing = inFull(typed);
  const word = sentence.tokens[first]?.word ?? '';
  const named = DETERMINERS.has(word) || POSSESSIVES.has(word);
  const yours = named ? thing : `your ${thing}`;
  if (kind === 'told')
    return [`may I have ${yours}?`, `could you share ${yours}?`, `would you mind sharing ${yours}?`];
  if (kind === 'handed-over') {
    const one = named
      ? thing.replace(/^any /, /s$/.test(thing) ? 'any ' : 'a ')
      : /s$/.test(thing)
        ? thing
        : `a ${thing}`;
    return [`could you send ${one}?`, `would you be able to share ${one}?`, `would you mind sending ${one}?`];
  }
  if (kind === 'reason')
    return [
      `may I ask the ${thing.replace(/^(?:the|your) /, '')}?`,
      `would you mind sharing the ${thing.replace(/^(?:the|your) /, '')}?`,
    ];
  const bare = thing.replace(/^(?:which|what|your|the) /, '');
  return [`which ${bare} are you using?`, `could you tell me which ${bare} you’re using?`.replace('’', "'")];
}

/** "DOB" as "date of birth", "Date of Birth" in small letters; words we do not know keep their capitals. */
function inFull(typed: string): string {
  const small = typed
    .split(' ')
    .map((word) => (PLAIN_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
    .replace(/\bacct\b/gi, 'account')
    .replace(/\bd\.o\.b\b\.?/gi, 'DOB');
  const [, named = '', bare = small] = /^((?:your|the|a|any) )?(.*)$/i.exec(small) ?? [];
  return named.toLowerCase() + (SAID_IN_FULL.get(bare.toLowerCase()) ?? bare);
}

function atStart(sentence: Sentence, start: number, wording: string): string {
  return /[\p{L}\p{N}]/u.test(sentence.text.slice(0, start)) ? wording : capitalized(wording);
}

export const examples: Examples = {
  flags: [
    { text: 'Date of Birth?', span: 'Date of Birth?', best: 'May I have your date of birth?' },
    { text: 'DOB?', span: 'DOB?', best: 'May I have your date of birth?' },
    {
      text: 'And the order number please?',
      span: 'the order number please?',
      best: 'And may I have the order number?',
    },
    { text: 'name and email?', span: 'name and email?', best: 'May I have your name and email?' },
    { text: 'Order #?', span: 'Order #?', best: 'May I have your order number?' },
    { text: 'Any screenshot?', span: 'Any screenshot?', best: 'Could you send a screenshot?' },
    { text: 'Which browser?', span: 'Which browser?', best: 'Which browser are you using?' },
    { text: 'Reason for return?', span: 'Reason for return?', best: 'May I ask the reason for return?' },
  ],
  stays: [
    'What is your date of birth used for?',
    'Is your date of birth correct on the account?',
    'May I have your date of birth?',
    'Did the email arrive?',
    'Any questions?',
    'All good?',
    'How about Tuesday?',
    'Anything else I can help with?',
    'Email or chat, whichever you prefer',
    'Order number: 48213',
    'Which order number did you mean, the first or the second?',
    'Lost your password?',
    'Serial number found, thank you',
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'The article’s own example; Danescu-Niculescu-Mizil et al. 2013 (direct questions rated less polite)',
};
