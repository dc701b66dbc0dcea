import { type About, defineRule, type Match } from '../../define-rule';
import { type Duty, findDuty } from '../../match/duties';
import { dutyInPassing } from '../../match/duties-in-passing';
import { endsInColon, readRequest } from '../../match/request-clause';
import { isTechnical } from '../../match/step-context';
import { findToldDuty } from '../../match/told-duties';
import { askInstead } from '../../rewrite/ask-style';
import { fixedRule } from '../../rewrite/fixed-rule';
import { replaceWith } from '../../rewrite/phrases';
import { isBesideDanger, isDanger, isQuestion, isSafety } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import type { Token } from '../../text/tokens';
import { words } from '../../text/word-set';
import type { Suggestion } from '../../types';

/** What nobody does as a favour, even where a team only needs it. */
const NO_FAVOUR = words('pay wait receive get hear see stay');
/** What is a condition where it is a rule: "you must show your ID". */
const CONDITION = words('show live own hold agree');
/** A term that could not be told as time that one has: "within a day for trips abroad". */
const TERM = /\b(?:within|no later than|notice|in \d+ (?:minute|hour|day|week|month|year)s?)\b/i;

/** What is done with a PIN or a passport where that is for the customer's safety. */
const KEPT = words('keep share tell give enter type change protect never not disclose use');

/** A state that is required, and no step that somebody could take as a favour. */
const STATES = words('have be own hold');

/** "You'll have to do this by hand": what is to be done was said before, as the only way there is. */
const POINTS_BACK = /^do (?:so|this|that|it)\b/i;

const OR_ELSE = /\bor (?:else\b|pay\b|you(?:['’]?ll| will)\b|we(?:['’]?ll| will)\b)/i;

export default defineRule({
  id: 'obligation',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Duties for the customer',
  hears: 'May sound like an obligation',
  why: 'Asking for the same step leaves the customer a choice.',
  find(sentence) {
    if (isDanger(sentence) || isQuestion(sentence.tokens)) return [];
    const found = dutyIn(sentence);
    return found && !isBesideDanger(sentence) ? [found] : [];
  },
  rewrite(_match, sentence) {
    const duty = findDuty(sentence);
    if (!duty || endsInColon(sentence.tokens)) return [];
    const verb = sentence.tokens[duty.verb]?.word ?? '';
    // "you just need to study more" judges the customer, "it is mandatory" is a must: no favour can be made of either
    if (
      /\b(?:forced to|no choice|mandatory|compulsory|obligatory|essential|vital)\b|\b(?:study|try|work|practise|practice) (?:more|harder)\b/i.test(
        sentence.text,
      )
    )
      return [];
    if (STATES.has(verb) || POINTS_BACK.test(sentence.text.slice(sentence.tokens[duty.verb]?.start)))
      return [];
    const order = { from: duty.from, verb: duty.verb, negated: false };
    const rule = duty.kind === 'sure' ? undefined : fixedRule(sentence, { ...order, from: duty.first });
    if (rule && (verb === 'pay' || !NO_FAVOUR.has(verb))) return rule;
    const fixed = CONDITION.has(verb) || TERM.test(sentence.text);
    const step = nextStep(sentence, duty);
    if (step) return step;
    // a demand with what follows otherwise is no favour
    if (OR_ELSE.test(sentence.text)) return [];
    // "so you'll have to sew it on again yourself" follows from what was said
    const follows = sentence.tokens[duty.first - 1]?.word === 'so' || /\byourself\b/i.test(sentence.text);
    const noFavour = NO_FAVOUR.has(verb) || follows || (duty.kind === 'rule' && fixed);
    return noFavour || duty.regret ? [] : askInstead(sentence, order);
  },
});

function dutyIn(sentence: Sentence): Match | undefined {
  const { tokens, text } = sentence;
  const duty = findDuty(sentence);
  if (
    (isSafety(sentence) &&
      tokens.some(({ word }) => KEPT.has(word)) &&
      !tokens.some(({ word }) => word === 'us' || word === 'me')) ||
    (duty?.kind === 'sure' && endsInColon(tokens))
  )
    return undefined;
  if (!duty) {
    const told = findToldDuty(sentence);
    if (told === undefined) return inPassing(sentence);
    const comma = tokens.findIndex(({ word }, at) => at > told.first && word === ',');
    const until = tokens[comma]?.start ?? text.length;
    return { start: tokens[told.first]?.start ?? 0, end: until, severity: told.mild ? 1 : 2, slots: {} };
  }
  const clause = readRequest(sentence, duty.verb);
  const end = clause.tail === 'none' ? text.length : (tokens[clause.end - 1]?.end ?? text.length);
  const threat = clause.tail === 'threat' || clause.tail === 'ultimatum';
  const ours = tokens.some(({ word }) => word === 'us' || word === 'me' || word === 'your');
  // "be sure to write it down" is advice
  const advice = duty.kind === 'sure' && !ours;
  const friendly =
    advice ||
    duty.kind === 'soft' ||
    clause.tail === 'consequence' ||
    endsInColon(tokens) ||
    isTechnical(tokens, duty.verb);
  return { start: tokens[duty.first]?.start ?? 0, end, severity: threat ? 3 : friendly ? 1 : 2, slots: {} };
}

/** A hint that shows its reason only: the customer asked how it is done, and no favour can be made of it. */
function inPassing(sentence: Sentence): Match | undefined {
  const { tokens, text } = sentence;
  const first = dutyInPassing(sentence);
  if (first === undefined) return undefined;
  const clause = readRequest(sentence, first + 1);
  const end = clause.tail === 'none' ? text.length : (tokens[clause.end - 1]?.end ?? text.length);
  return { start: tokens[first]?.start ?? 0, end, severity: 1, slots: {} };
}

/** Whom a customer is sent to: asking for it as a favour would be odd. */
const SENT_TO = words('contact consult call ask speak talk ring phone');
/** "Twice a day", "otherwise we're poking in the dark": no step that comes next. */
const STANDING =
  /\b(?:(?:every|each) (?:time|day|week|month|year|hour|morning|evening|night|use|few|other|so|single|\d+)|always|daily|once|twice|whenever|otherwise|now and then|times (?:a|per)|per (?:day|week|month))\b/i;

/**
 * "You need to fold the edge" is what the customer asked how to do, and no favour: "could you" would be odd. So it
 * is where the customer is sent elsewhere. Only what comes next, and stands by itself, is a next step.
 */
function nextStep({ tokens, text }: Sentence, { first, verb, kind }: Duty): Suggestion[] | undefined {
  // "you'll have to make sure someone is home" is asked, whatever the windows
  if (tokens[verb]?.word === 'make') return undefined;
  const ours = tokens.slice(verb).some(({ word }) => word === 'us' || word === 'me' || word === 'our');
  const sentOn = SENT_TO.has(tokens[verb]?.word ?? '') || UP_WITH.test(text);
  if (ours || kind === 'sure' || !(sentOn || (kind !== 'rule' && isOnScreen(tokens, verb)))) return undefined;
  const before = tokens[first - 1];
  const alone = first === 0 || before?.word === ',' || before?.word === 'afraid';
  if (
    !alone ||
    STANDING.test(text) ||
    NOT_NEXT.has(tokens[verb]?.word ?? '') ||
    AIM.test(text) ||
    tokens[first + 1]?.word === 'would'
  )
    return [];
  const start = tokens[first]?.start ?? 0;
  const end = tokens[verb]?.start ?? start;
  return [replaceWith(start, end, `${/^\p{Lu}/u.test(text.slice(start)) ? 'The' : 'the'} next step is to `)];
}

/** What is done to a thing of programs, or to anything on a screen; "it" is what was spoken of before. */
function isOnScreen(tokens: readonly Token[], verb: number): boolean {
  if (isTechnical(tokens, verb) || BY_POINTER.has(tokens[verb]?.word ?? '')) return true;
  return IT.has(tokens[verb + 1]?.word ?? '') && isTechnical(tokens, 0);
}

const BY_POINTER = words('click tap press expand collapse scroll hover drag swipe toggle tick untick');
const IT = words('it them');

/** "To do so, you need to": the aim already leads there. "Use the other one instead" puts right what was done. */
const AIM = /^to do (?:so|this|that)\b|\binstead\b/i;
const NOT_NEXT = words('use spell write');

/** "Take that up with them". */
const UP_WITH = /\btake (?:it|this|that) up with\b/i;

export { examples } from './examples/obligation';

export const about: About = {
  evidence: 'B',
  source: 'Call Centre Helper and most practitioner lists of phrases to avoid ("you’ll have to")',
};
