import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { IDIOMS } from './idioms';
import { verbOf } from './lexicon/verbs';
import { REQUEST_VERBS } from './lexicon/word-classes';
import { isNounHere } from './noun-or-order';
import { NEVER_ORDER, type Opener, skipOpening } from './openers';
import { CLASSES } from './pattern-words';
import { isAmongSteps, isName, isTechnical, ON_SCREEN } from './step-context';
import { WordPatterns } from './word-patterns';

/** Orders by verbs that mostly open steps, goodwill or pointers: what goes with them asks. */
const FORMS = new WordPatterns(
  {
    keep: 'have @my ..4 ready|handy; keep hold? of? @my ..1 box|packaging|parcel|receipt|item|product|label|original',
    leave:
      'leave @my|it|them ..3 at|with|by|outside|in reception|@my; hand|take|bring @my|it|them ..3 to|in|over|back; pop|stick|drop|put @my|it|them ..3 in the post',
    use: 'use @my same? link|form|app|portal|chat|template; follow @my ..2 link|form; go to|through @my ..4 and <do>; look in|under|at your|the',
    again:
      'turn|switch|plug|power it|them off|on|out|in|back and; unplug|plug @my|it; log|sign out|off|in|back and|then; give it another|one go|try|more; quit|stop <v>',
    choose: 'choose|pick @my|another ..1 slot|date|time|day|size; name @my; accept|decline the',
    sort: 'sort|settle|resolve|chase|raise it|this|that out|up? ..1 with|yourself; let me|us see|have your; deal with it|that',
    bring:
      'upload|attach|submit|bring proof|evidence|id; apply|register|book online|again; ask for|at ..3 desk|counter|reception; come by|in|along|back before|at|on|tomorrow|today; show @my ..1 your',
    hurry: '<do> it|them|that|this immediately|asap; <do> it|them|that|this at|right once|away|now',
    when: 'call|ring|come|write|email|text before|after|at|by',
    wide: `
      log|sign in|into|out|off|back; drop @my ..3 off|at|back|to|by; double check; double-check @my;
      take a|another|some|one ..2 reading|photo|picture|look|screenshot|video|test;
      have a|another ..1 look|go|read|check; go to|back|into|through|online; write to|in;
      turn|switch @my ..2 off|on; switch over|to;
      hand|post|mail|email|send @my|it|them ..4 back|in|to|over|by|on; hit reply|send|accept;
      be at|online|in|there|ready|home|on|available;
      continue sending; dig|look out|through|up|for|into|under|in; make a|another new|second|fresh;
      sign page|here; do a|another ..3 reset|test|restart|scan; post|paste|report back|here`,
    say: 'reply|answer|say yes|no|stop; log in|into and|to @my; try @my|another ..1 different|other|new; try again|later',
  },
  CLASSES,
);
/** Longest order that stands alone in its line, in tokens. */
const SHORT = 16;
/** Goodwill, small talk, the agent's own doing without its subject. */
const NO_ORDER = words(
  'thank love like enjoy bless welcome wish sound seem make take get go help work start happen use set type enter',
);

/**
 * A short order by any verb that is all its line says: "unplug it and plug it back in". Among other sentences it would
 * be a step; with a program's name it is one.
 */
export function loneOrder(sentence: Sentence): Opener | undefined {
  const { tokens, block } = sentence;
  const { at: opening, please, conditional } = skipOpening(sentence);
  const formed = FORMS.search(tokens).find(
    ({ first, name }) => first === opening || (name === 'wide' && isPulledIn(tokens, first)),
  );
  const at = formed?.first ?? opening;
  if (block !== 'paragraph' || conditional || lastWord(tokens) - at > SHORT) return undefined;
  // "then try again", "next, choose your size": one step of a row
  if (tokens.slice(0, at).some(({ word }) => SEQUENCE.has(word))) return undefined;
  if (IDIOMS.at(tokens, at)) return undefined;
  if (!formed && (please || !isOpen(tokens, at))) return undefined;
  const wide = formed?.name === 'wide';
  if (
    wide &&
    (please || ASIDE.has(tokens[at - 1]?.word ?? '') || isNounHere(tokens, at) || isAmongSteps(sentence))
  )
    return undefined;
  const rest = tokens.slice(at + 1);
  const step =
    ((!formed || wide) && isTechnical(tokens, at + 1)) ||
    rest.some(
      ({ word, kind }, index) =>
        kind === 'mask' ||
        ((!formed || wide) && (ON_SCREEN.has(word) || AT_TIMES.has(word))) ||
        isName(sentence, at + 1 + index),
    );
  if (step) return undefined;
  // "get a proper one. Then we can talk"
  const bargain = /^then (?:we|i) can\b/i.test(sentence.next ?? '');
  const alone =
    formed !== undefined || bargain || (sentence.previous === undefined && sentence.next === undefined);
  return alone ? { first: at, verb: at, please, negated: false, conditional, mild: true } : undefined;
}

/** "I've unlocked it, so log in again", "it is nearly through; sign page four": an order behind what was said. */
function isPulledIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const from = PULLS.has(before) ? at - 1 : at;
  const mark = tokens[from - 1]?.word ?? '';
  const pulled = mark === ';' || (mark === ',' && from < at && before !== 'and');
  return pulled && !tokens.slice(0, at).some(({ word }) => HEDGES.has(word));
}

/** "(ignore the warning)", "Linux: check your manual": steps. */
const ASIDE = words('( :');
const PULLS = words('so then and just simply');
const HEDGES = words('can could may might would if when once should');

/** Any verb with an object that the grammar of requests does not know. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  if (!verbOf(verb) || NO_ORDER.has(verb) || NEVER_ORDER.has(verb) || REQUEST_VERBS.has(verb)) return false;
  return OPENS_OBJECT.has(tokens[at + 1]?.word ?? '') && !isNounHere(tokens, at);
}

const AT_TIMES = words('before when whenever while after until');
const SEQUENCE = words('then next now first second finally lastly');
const OPENS_OBJECT = words('the your it them this these those a an both all each another me us him her');
