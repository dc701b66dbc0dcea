import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { IDIOMS } from './idioms';
import { verbOf } from './lexicon/verbs';
import { REQUEST_VERBS } from './lexicon/word-classes';
import { isNounHere } from './noun-or-order';
import { type Opener, skipOpening } from './openers';
import { isName, isTechnical, ON_SCREEN } from './step-context';
import { WordPatterns } from './word-patterns';

/** Orders by verbs that mostly open steps, goodwill or pointers: what goes with them asks. */
const FORMS = new WordPatterns(
  {
    keep: 'have your|the|a ..4 ready|handy|available|nearby; have your|the ..3 with|to you|hand; keep hold? of? the|your|all ..1 box|boxes|packaging|parcel|receipt|receipts|item|product|device|label|copy|ticket|invoice|original',
    leave:
      'leave the|your|it|them ..3 at|with|by|outside|in reception|the|your|a; hand|take|bring the|your|it|them ..3 to|in|over|back; pop|stick|drop|put the|your|it|them ..3 in the post|mail; stick it on',
    use: 'use the|your|our same? @way; follow the|this|our ..2 link|form|prompts; go to|through the|your|our ..4 and <do>; look in|under|at your|the',
    again:
      'turn|switch|unplug|plug|power it|them|everything off|on|out|in|back|and ; unplug|plug the|your|it|them; log|sign out|off|in|back and|then; give it another|one go|try|more; quit|stop <v>',
    choose:
      'choose|pick|select a|another|your|the ..1 slot|date|time|day|size|colour|color|plan; name the|your|a ; accept|decline the ..5',
    sort: 'sort|settle|clear|work|resolve|chase|raise|discuss it|this|that out|up? ..1 with|yourself; let me|us see|have your; figure it out; deal with it|that|them',
    bring:
      'upload|attach|enclose|submit|bring proof|evidence|id|documents|photos|pictures|copies; read page|section|clause|chapter|article <do>|one|two|three|four|1|2|3|4|5|6|7|8|9|of; apply|register|book|reorder|enrol|enroll online|again|in; ask for|at the ..3 desk|counter|reception|till|office; ask for ..1 at; come by|in|along|back|over before|at|on|between|after|tomorrow|today|with; show the|our ..1 your',
    hurry:
      '<do> it|them|that|this immediately|instantly|urgently|asap; <do> it|them|that|this at once; <do> it|them|that|this right away|now',
    when: '@reach before|after|between|at|by <do>|6|7|8|9|10|11|12|noon|monday|tuesday|wednesday|thursday|friday|the',
    say: 'reply|answer|say|text|type yes|no|stop; log in|into and|to the|your; try a|another|some ..1 different|other|new ..2; try again|later; measure|test|check ..4 and tell|let|send',
  },
  {
    way: 'link form app portal chat template label button',
    reach: 'call ring phone come write email text visit',
  },
);
/** Longest order that stands alone in its line, in tokens. */
const SHORT = 16;
/** Goodwill, small talk, the agent's own doing without its subject. */
const NO_ORDER = words(
  'be let have feel think know see look keep mind need want note hope remember say hear allow expect understand realise realize find notice watch come visit mention agree learn receive miss wear click tap press open navigate scroll search locate drag hold exit quit refund turn do follow join thank love like enjoy bless welcome wish sound sounds seem make take get go help work start happen glad use set type enter select choose',
);

/**
 * A short order by any verb that is all its line says: "unplug it and plug it back in". Among other sentences it would
 * be a step; with a program's name it is one.
 */
export function loneOrder(sentence: Sentence): Opener | undefined {
  const { tokens, block } = sentence;
  const { at, please, conditional } = skipOpening(sentence);
  if (block !== 'paragraph' || conditional || lastWord(tokens) - at > SHORT) return undefined;
  // "then try again", "next, choose your size": one step of a row
  if (tokens.slice(0, at).some(({ word }) => SEQUENCE.has(word))) return undefined;
  const formed = FORMS.search(tokens).find(({ first }) => first === at);
  if (IDIOMS.at(tokens, at)) return undefined;
  if (!formed && (please || !isOpen(tokens, at))) return undefined;
  const rest = tokens.slice(at + 1);
  const step =
    (!formed && isTechnical(tokens, at + 1)) ||
    rest.some(
      ({ word, kind }, index) =>
        kind === 'mask' ||
        (!formed && (ON_SCREEN.has(word) || AT_TIMES.has(word))) ||
        isName(sentence, at + 1 + index),
    );
  if (step) return undefined;
  // "get a proper one. Then we can talk"
  const bargain = /^then (?:we|i) can\b/i.test(sentence.next ?? '');
  const alone =
    formed !== undefined || bargain || (sentence.previous === undefined && sentence.next === undefined);
  return alone ? { first: at, verb: at, please, negated: false, conditional, mild: true } : undefined;
}

/** Any verb with an object that the grammar of requests does not know. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  if (!verbOf(verb) || NO_ORDER.has(verb) || REQUEST_VERBS.has(verb)) return false;
  return OPENS_OBJECT.has(tokens[at + 1]?.word ?? '') && !isNounHere(tokens, at);
}

const AT_TIMES = words('before when whenever while after until');
const SEQUENCE = words('then next now first second finally lastly');
const OPENS_OBJECT = words('the your it them this these those a an both all each another me us him her');
