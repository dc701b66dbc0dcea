import { regularForms } from '../match/lexicon/regular-forms';
import { baseOf, verbOf } from '../match/lexicon/verbs';
import type { PhraseHit } from '../match/phrase-trie';
import type { Sentence } from '../text/sentence';
import { lastWord } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { ending } from './ending';
import { between, calmed, capitalized, opensSentence, replaceWith } from './phrases';
import { ownWords } from './says-more';

const OPEN: Record<string, string[]> = {
  deed: ['could you walk me through what led up to it?', 'what were you hoping it would do?'],
  habit: ["could you tell me more about what's behind it?"],
  late: ['when did you first notice it?'],
  belief: ['could you tell me where you saw that?'],
  source: ['could you tell me where you saw that?'],
  problem: ["could you tell me what you're seeing?", 'what would you like to see happen?'],
  outcome: ['what would be the best outcome for you?'],
};

/** What comes by itself, and takes no chance. */
const COMES = /^(?:get|receive|hear|notice)\b/i;
const LATE = /\b(?:sooner|earlier|before|wait|until|till|immediately|straight|so long)\b/i;

/** Curious questions in place of one that asks for a defence; "did you even read it" keeps its own words. */
export function askOpenly(sentence: Sentence, { first, last, name }: PhraseHit): Suggestion[] {
  const { tokens, text } = sentence;
  const start = tokens[first]?.start ?? 0;
  const head = opensSentence(sentence, first);
  const end = lastWord(tokens) + 1;
  const after = ending(sentence, end).replace(/^ \?+/, '');
  const from = name === 'read' ? first + 2 : last;
  // "when did you first notice it" is about when, not about what was not done
  const late = name === 'late' && !LATE.test(text.slice(start));
  const ours = name === 'outcome' && /^how\b/i.test(text.slice(start));
  const told = /\bonly (?:tell|mention|rais|report|say|inform)\w*\b.*\bnow\b/i.test(text.slice(start))
    ? OPEN.late
    : undefined;
  const opens = late || ours || losesDeed(sentence, last, end, name) ? [] : (OPEN[name] ?? []);
  const ways =
    name in OPEN
      ? (told ?? [...aboutTheDeed(between(sentence, first, end)), ...opens])
      : asChance(sentence, first, from, end, name);
  return ways.map((way) => replaceWith(start, text.length, (head ? capitalized(way) : way) + after));
}

/** "It" stands for what was asked about: with more than a word to it, that would be lost. */
function losesDeed({ tokens }: Sentence, from: number, end: number, name: string): boolean {
  return TELLS_OF_IT.has(name) && ownWords(tokens.slice(from, end)).length > 1;
}

const TELLS_OF_IT: ReadonlySet<string> = new Set(['deed', 'habit', 'late']);
const SCORN = /\b(?:seriously|really|honestly|actually)\b/i;

/** "Did you even read it": "did you get a chance to read it"; "have you even checked": "have you already checked". */
function asChance(sentence: Sentence, first: number, from: number, end: number, name: string): string[] {
  const opening = sentence.tokens[first]?.word ?? '';
  const what = calmed(between(sentence, from, end), sentence)
    .replace(/^even /i, '')
    .replace(/ (?:or what|yet)$/i, '');
  const asked = `${between(sentence, first, from)} ${what}`;
  if (what === '' || name === 'scorn' || SCORN.test(asked) || !CHANCE.has(opening)) return [];
  if (COMES.test(what) && opening === 'did') return [`did you ${what}?`];
  return [opening === 'have' ? `have you already ${what}?` : `did you get a chance to ${what}?`];
}

/** What a question for a chance can take the place of: not "are you even on it", nor "or did you skip it". */
const CHANCE = words('did do have had');

/** What anybody may be doing: "lying" would be an accusation in any words. */
const PLAIN_DEED =
  /^why are (?:you|u) ((?:still )?(?:using|running|paying|keeping|working|sending|ordering|selling|booking|storing) .+)$/i;

/** A question that keeps the deed: what led to it, what kept from it. */
function aboutTheDeed(typed: string): string[] {
  const asked = typed.replace(/[\s?!.]+$/, '');
  const deed =
    /^(?:(?:why|how come|for (?:what|which) reason) did (?:you|u)|what (?:made|possessed) (?:you|u)(?: to)?) (.+)$/i.exec(
      asked,
    )?.[1];
  if (deed && !STANCE.test(deed)) return [`could you tell me what led you to ${deed}?`];
  const undone =
    /^why (?:did (?:you|u) not|did(?:n['’]?t) (?:you|u)|have(?:n['’]?t| not) (?:you|u)|have (?:you|u) not) (.+?)(?: yet)?$/i.exec(
      asked,
    )?.[1];
  const away = /^why were(?:n['’]?t (?:you|u)| (?:you|u) not) (.+)$/i.exec(asked)?.[1];
  if (away) return [`did something keep you from being ${away}?`];
  const [verb = '', ...rest] = undone?.split(' ') ?? [];
  const base = baseOf(verb.toLowerCase()) ?? verb.toLowerCase();
  const { gerund } = verbOf(base) ?? regularForms(base);
  const known = /^why have/i.test(asked) ? baseOf(verb.toLowerCase()) !== undefined : base !== '';
  if (known && undone && !STANCE.test(base))
    return [`did something keep you from ${[gerund, ...rest].join(' ')}?`];
  const underWay = PLAIN_DEED.exec(asked)?.[1];
  if (underWay) return [`could you help me understand why you're ${underWay}?`];
  const habit = /^why do ((?:you|u) .+)$/i.exec(asked)?.[1];
  return habit && !STANCE.test(habit) ? [`could you help me understand why ${habit}?`] : [];
}

/** What is not done but felt: nobody is led to it. */
const STANCE =
  /^(?:you )?(?:not\b|think|believe|expect|assume|want|wait|take so|even|always|never|only|refuse|insist|ignore|bother)\b/i;
