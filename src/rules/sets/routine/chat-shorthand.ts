import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import { plainWords } from '../../match/lexicon/plain-words';
import { CHATTY, DESK, TEXT_SPEAK } from '../../match/lexicon/shorthand';
import { isAllThereIs } from '../../match/standing';
import { asTyped } from '../../match/swaps';
import { capitalized, fillIn, replaceWith } from '../../rewrite/phrases';
import { isOffer, isQuestion } from '../../text/gates';
import { matchesOf } from '../../text/matches';
import type { Sentence } from '../../text/sentence';
import type { Token } from '../../text/tokens';
import { words } from '../../text/word-set';
import type { Severity, Suggestion } from '../../types';

const STRONG = plainWords(TEXT_SPEAK);
const DESK_WORDS = plainWords(DESK);
const MILD = plainWords(`${CHATTY};${DESK}`);
/** Only as all there is: "k" and "wat" are letters and words elsewhere. */
const ALONE = plainWords('k=Got it, thank you.;huh=Could you tell me a little more?;kk;okie;okey;wat');
/** Warm however they are spelt. */
const COURTESIES = words('thx thnx tnx tks ty tyvm np yw sry soz omg abt bday cya ya');
const CHEER = /!|\p{Extended_Pictographic}/u;
/** "Thx, Olu": the end of a letter. */
const SIGNED = /^\s*th?n?x,\s*(?:\p{L}+\W*)?$/iu;
const LAUGHTER = words('lol haha hahaha hehe');
/** Beside these nobody laughs. */
const NO_JOKE = words('sorry unfortunately problem issue lost late broken wrong missing');
const PAIRS: ReadonlyMap<string, string> = plainWords(
  'w/=with ;w/o=without;b/c=because;b/w=by the way;w/in=within;a.s.a.p=asap;f.y.i=so you know;b.t.w=by the way;w.r.t=about',
);
const PAIR = /(?<![\p{L}\p{N}/])(?:w\/o|w\/in|w\/|b\/c|b\/w|(?:[a-z]\.){2,4})(?![/])/giu;
/** Without one of these there is no pair to look for. */
const PAIRED = /[bw]\/|\b[a-z]\.[a-z]\b/i;
const WORDY =
  /\b(?:have no clue|no (?:prob|clue)|and (?:stuff|whatnot)|ok k|r u|u r|c u(?= (?:later|then|soon|there|tomorrow|\w+day))|re your|ref your|asap)\b/gi;
const WORDY_PLAIN = plainWords(
  "no prob=happy to help;no clue=not sure yet;have no clue=don't know yet;and stuff=;and whatnot=;ok k=got it;r u=are you;u r=you are;re your=about your;ref your=about your",
);

export default defineRule({
  id: 'chat-shorthand',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  title: 'Text-speak',
  hears: 'May look careless to the reader',
  why: 'Spelled out, it reads the same to everyone, in any first language and in a translation.',
  find(sentence) {
    if (sentence.block === 'heading' || isShouted(sentence)) return [];
    return [...single(sentence), ...several(sentence)].filter(({ start, end }) => {
      const typed = sentence.text.slice(start, end);
      // "any questions, DM w/ a picture": goodwill in a hurry
      const brief = PAIRS.has(typed) || DESK_WORDS.has(typed);
      return !(brief && isOffer(sentence)) && !customerUses(sentence.context, typed);
    });
  },
  rewrite({ start, end, slots }, sentence) {
    const typed = sentence.text.slice(start, end).toLowerCase().replaceAll('’', "'");
    const first = sentence.tokens.findIndex((token) => token.start === start);
    if (slots.hurry) return hurried(sentence.text, start, end);
    if (slots.alone)
      return ALONE.get(typed) ? [replaceWith(start, sentence.text.length, ALONE.get(typed) ?? '')] : [];
    const key = typed.replace(/\.$/, '');
    const plain = STRONG.get(typed) ?? MILD.get(typed) ?? WORDY_PLAIN.get(typed) ?? PAIRS.get(key);
    if (!plain || first < 0) return [];
    return [replaceWith(start, end, inItsPlace(sentence, first, end, plain))];
  },
});

const UNDER_WAY = /\b(?:looking|working|checking|investigating|chasing|trying|reviewing|sorting)\b/i;

/** What is promised needs a time; an effort under way has none, and a date must not be made of it. */
function hurried(text: string, start: number, end: number): Suggestion[] {
  const before = text.slice(0, start);
  if (!UNDER_WAY.test(before) || /\b(?:will|by)\b|['’]ll\b/i.test(before))
    return [fillIn(start, end, 'by [time]')];
  const from = before.trimEnd().length;
  return [{ kind: 'delete', start: from, end, text: '' }];
}

/** Nearly all sentences are out by this. */
const SMALL_LETTER = /[a-z]/;

function isShouted({ text, tokens }: Sentence): boolean {
  return tokens.length > 4 && !SMALL_LETTER.test(text) && text === text.toUpperCase();
}

const KNOWN: ReadonlySet<string> = new Set([LAUGHTER, ALONE, STRONG, MILD].flatMap((all) => [...all.keys()]));

/** Longest shorthand of one word, in UTF-16 units. */
const LONGEST = 6;

/** Shorthand of one word. */
function single(sentence: Sentence): Match[] {
  const { tokens, text, context } = sentence;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { word, kind, start, end } = token;
    const length = end - start;
    if (length > LONGEST || kind === 'mark' || kind === 'mask') continue;
    // alone and of the same length it is the word that was typed, or one that no shorthand stands for
    const isAsTyped = word.length === length && tokens[at + 1]?.start !== start;
    if ((isAsTyped && !KNOWN.has(word)) || tokens[at - 1]?.start === start) continue;
    const typed = text.slice(start, end);
    const small = typed.toLowerCase().replaceAll('’', "'");
    const judged = KNOWN.has(small) ? judge(sentence, at, typed, small) : undefined;
    if (!judged) continue;
    found.push({ start, end, slots: {}, ...judged, ...(context.channel === 'chat' && { severity: 1 }) });
  }
  return found;
}

/** How token `at` would land, typed as one of `KNOWN`; undefined where it is none, or meant well. */
function judge(
  sentence: Sentence,
  at: number,
  typed: string,
  small: string,
): { severity: Severity; slots?: Match['slots'] } | undefined {
  const { tokens, text } = sentence;
  if (COURTESIES.has(small) && (CHEER.test(text) || SIGNED.test(text))) return undefined;
  if (LAUGHTER.has(small)) {
    const isAlone = sentence.previous === undefined && isAllThereIs(sentence, at, at + 1);
    return isAlone || tokens.some(({ word }) => NO_JOKE.has(word)) ? { severity: 2 } : undefined;
  }
  if (ALONE.has(small)) {
    const token = tokens[at];
    if (token && isAllThereIs(sentence, at, at + 1) && !isName(sentence, token))
      return { severity: 2, slots: { alone: [0, 0] } };
    // "k, will do", "kk done"
    const isAnswer = at === 0 && typed === small && (tokens[1]?.word === ',' || small === 'kk');
    return isAnswer ? { severity: 1 } : undefined;
  }
  return isShorthand(sentence, at, typed) ? { severity: STRONG.has(small) ? 2 : 1 } : undefined;
}

/** In the form it has in a chat: "u" but not "U", "pls" or "Pls" but not "PLS"; no name, no part of an address. */
function isShorthand({ tokens, text }: Sentence, at: number, typed: string): boolean {
  const small = typed.toLowerCase().replaceAll('’', "'");
  if (!STRONG.has(small) && !MILD.has(small)) return false;
  const { start = 0, end = 0 } = tokens[at] ?? {};
  if (/[/.$\\_@#&^*~-]/.test(text[start - 1] ?? '') || /[/\\_@-]/.test(text[end] ?? '')) return false;
  if (small.length === 1 && (isLetter(tokens[at - 1]) || isLetter(tokens[at + 1]))) return false;
  if (small.length < 3)
    return typed === small && text[end] !== '.' ? true : typed === small && end + 1 >= text.length;
  // "TY Beanie", "ASAP Couriers": before another capital it is a name
  const next = text.slice(tokens[at + 1]?.start ?? end);
  if (/^\p{Lu}\p{Ll}/u.test(next) && typed !== small && at > 0) return false;
  if (/^(?:app|button|icon|tab)\b/i.test(next)) return false;
  if (ALL_CAPS.has(small))
    return !/^\p{Lu}\p{L}+/u.test(next) || /^[A-Z]?['’]?I\b/.test(next) || typed === small;
  return DESK_WORDS.has(small) && at > 0 ? typed === small : typed !== typed.toUpperCase();
}

/** "t o o m u c h": spaced letters. */
function isLetter(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && token.end - token.start === 1 && token.word.length === 1 && token.word !== 'i'
  );
}

/** These are shorthand in capitals too. */
const ALL_CAPS = words('fyi btw imo imho afaik iirc fwiw tbh idk lmk brb ttyl nvm');

function isName({ text }: Sentence, { start }: Token): boolean {
  return text[start - 1] === '-' || /\d/.test(text[start - 1] ?? '');
}

/** Aside words that a comma parts from what they stand before. */
const ASIDES =
  /^(?:by the way|as far as I know|so you know|in my opinion|to be honest|never mind|for what it['’]s worth)$/i;

/** With a comma where it opens the sentence, and a capital behind a sentence that has one. */
function inItsPlace(sentence: Sentence, first: number, end: number, plain: string): string {
  const { tokens, text, previous = '' } = sentence;
  const opens = first === 0;
  const written = opens && previous !== '' && /^\p{Lu}.*[.!?]\s*$/su.test(previous);
  const words = written ? capitalized(plain) : asTyped(sentence, first, plain);
  const next = tokens[first + 1];
  return opens && ASIDES.test(plain) && next?.kind === 'word' && text[end] === ' ' ? `${words},` : words;
}

/** The customer is to hurry; a promise of the agent's own is only vague. */
const TOLD = /\b(?:please|pls|you|need|send|reply|call|respond|pay|return)\b/i;

/** Shorthand of several words or with marks in it. */
function several({ text, context, tokens }: Sentence): Match[] {
  const found: Match[] = [];
  for (const hit of matchesOf(WORDY, text)) {
    const typed = hit[0].toLowerCase();
    const hurry = typed === 'asap';
    // asked, it is theirs to say no to
    if (hurry && isQuestion(tokens)) continue;
    if (hurry && hit[0] === 'ASAP' && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(hit.index + 4))) continue;
    if (!tokens.some(({ start, kind }) => start === hit.index && kind !== 'mask')) continue;
    const severity = hurry && TOLD.test(text) && context.channel !== 'chat' ? 2 : 1;
    found.push({
      start: hit.index,
      end: hit.index + typed.length,
      severity,
      slots: hurry ? { hurry: [0, 0] } : {},
    });
  }
  if (!PAIRED.test(text)) return found;
  for (const hit of matchesOf(PAIR, text)) {
    const key = hit[0].toLowerCase().replace(/\.$/, '');
    if (!PAIRS.has(key) || !tokens.some(({ start }) => start === hit.index)) continue;
    // "24 w/ 2-year warranty": a specification
    if (key === 'w/' && /\d\s*$/.test(text.slice(0, hit.index))) continue;
    const hurry = key === 'a.s.a.p';
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      severity: 1,
      slots: hurry ? { hurry: [0, 0] } : {},
    });
  }
  return found;
}

export const examples: Examples = {
  flags: [
    { text: 'It ships tomorrow btw.', span: 'btw', best: 'It ships tomorrow by the way.' },
    { text: 'Thx for the photos, Ann.', span: 'Thx', best: 'Thanks for the photos, Ann.' },
    { text: 'The refund is with u by Friday.', span: 'u', best: 'The refund is with you by Friday.' },
    {
      text: 'AFAIK the shop opens at nine.',
      span: 'AFAIK',
      best: 'As far as I know, the shop opens at nine.',
    },
    { text: 'idk, the shop has it.', span: 'idk', best: "I don't know yet, the shop has it." },
    { text: "We're gonna ship it on Monday.", span: 'gonna', best: "We're going to ship it on Monday." },
    { text: 'The lamp comes w/o a plug.', span: 'w/o', best: 'The lamp comes without a plug.' },
    { text: 'lol sorry about that', span: 'lol' },
    { text: 'I have no clue why.', span: 'have no clue', best: "I don't know yet why." },
    { text: 'k, will tell Ann', span: 'k' },
    { text: 'k', span: 'k', best: 'Got it, thank you.' },
    { text: 'We need it back ASAP.', span: 'ASAP', best: 'We need it back by [time].' },
    { text: "We're looking into it ASAP.", span: 'ASAP', best: "We're looking into it." },
    { text: 'btw the shop is open', span: 'btw', best: 'by the way, the shop is open' },
    {
      text: 'Your lamp is on its way. ttyl!',
      span: 'ttyl',
      best: 'Your lamp is on its way. Talk to you later!',
    },
  ],
  stays: [
    'PLS mode on the dishwasher dries at 40 degrees.',
    'ASAP Couriers has it.',
    'The FYI Button in the app shows it.',
    'TY Beanie Babies are back in stock.',
    'The U-shaped pillow is in size U.',
    'The 10k run starts at noon.',
    'The NP-50 battery fits.',
    'Haha, that photo made my day!',
    'The LOL Surprise dolls are on the top shelf.',
    'Vitamin B4 is in the box.',
    'The shop in the U.S. has it.',
    'It is at https://example.com/u/fyi today.',
    'Thx, Olu',
    'Sry abt that!',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Software Advice 2014: a casual tone in a refusal lowers satisfaction for most; mirroring helps',
};
