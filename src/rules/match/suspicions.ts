import { isQuestion } from '../text/gates';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { PhraseHit } from './phrase-trie';
import { WordPatterns } from './word-patterns';

/**
 * Questions that ask for a defence. `deed`: "why did you"; `habit`: "why do you keep"; `late`: "why didn't you";
 * `even`: "did you even"; `read`: "did you read the manual"; `scorn`: "don't you see"; `belief`: "what makes you think so"; `source`: "who told you that";
 * `problem`: "what's your problem"; `outcome`: "what do you want"; `polite`: "may I ask why you".
 */
const QUESTIONS = new WordPatterns(
  {
    deed: `
      ^ why @asked you; ^ why on|in earth|heaven|hell|god ..3 you|anyone|anybody|nobody; ^ why you;
      ^ how come you|nobody|no|the|this|it|your; ^ for what|which reason ..1 you|was|is|did;
      ^ what|whatever made|possessed you; ^ why is|was it that you|nobody;
      ^ why wait|bother|ring|order|buy|pay|click|complain|insist|ignore|contact|raise|ask|sign;
      ^ why should|would we|i; ^ on what basis|grounds; ^ you did|have|had|<v> ..7 because|why ? ;
        ^ why you <v>`,
    habit: `
      ^ why do you keep|always|insist|never|still|refuse|not|only|need|ask;
      ^ why do not you read|check|look|follow|listen|ever|understand|reply|answer|have|know|want|trust|believe|accept|pay;
      ^ why is it you;
      ^ why is|was|are|were|has|have your|the|it|this|that|my|our ..6 not|never|always|only|still|so|ignored|thrown|opened|empty|closed|missing|refused ;
        ^ why are|were you only|always|never|just|suddenly|still|not|telling|asking|writing|calling|complaining|shouting|ignoring|refusing|arguing|using|waiting|trying|doing`,
    late: `
      ^ why did|do|would|have|had|were|are you not;
      ^ why did|have|had|were|are|would|could|can|will|should not you;
      ^ why did you wait|take so|until|till|this|that; ^ why have you only;
      ^ why was|were|is|has !we|i ..6 @early; ^ why did|has nobody|no`,
    even: `
      ^ did|do|are|have you even|not; ^ did|have you ever read|bother|think|consider; ^ did you bother to;
      ^ who told|gave|promised|sold you we|i|it|to|a|an|they|this|our|the !good|news|about|sad;
      ^ who said|says @that to you; ^ who said|says|told you ..1 could|can|should|were|are;
      ^ did|have|had not you; ^ did|have you actually|really|honestly|seriously !get|receive|got|received|see;
      ^ did|do|have you ..4 at all $`,
    read: '^ did you @read the|our|your|my|any|all|that|those manual|instructions|instruction|guide|terms|faq|policy|article|documentation|steps;or did you skip|ignore|miss|forget|overlook|not',
    scorn: `
      ^ could|should|would not you have|just|simply|wait|at|know;
      ^ can not you read|see|wait|understand|just|do|find;
      ^ do not you think|know|understand|realise|realize|read|remember;
      ^ are|were not you supposed|able|reading|listening|aware|the; ^ are you not aware|listening|reading;
      ^ are you serious|kidding|joking|blind; ^ surely you; ^ what were|was you thinking|expecting;
      ^ how could you; ^ how can|did you not|miss|forget|overlook|possibly|manage; ^ how hard|difficult can|is|could it|that;
      ^ how many|often times? do|must|have|should i|we;
      ^ is|was|are that|it|they so|really|that hard|difficult|much|complicated;
      ^ is|was not that|it obvious|clear|enough|written|in; ^ do you expect me|us to;
      ^ did not we|i|anyone|anybody|someone|nobody;
      ^ did|has not? nobody|anyone|anybody|no ..1 tell|told|explain|warn|inform|mention;
      ^ did it not|never occur|cross; ^ did not it occur|cross; you did not think|bother|care to|of;
      ^ you do know|realise|realize|understand; ^ you did|do|have ..8 , did|do|have not? you;
      ^ what is|was so hard|difficult|complicated|unclear|confusing;
      ^ what is the point|use|big|fuss of|in|deal|$?; ^ how is|was that|this|it our|my;
      since when do|did|must we|i; since when is that|this|it our|my; ^ what have you done;
      ^ what did you do to; ^ what did you think would|when|it|was; ^ what did you expect;
      ^ what is your @trouble with; ^ what on|in earth; ^ do you want ..6 or not $; complaining about ?;
      ^ what is bugging|bothering|eating|annoying you`,
    belief:
      '^ why|how would|could|can|do|did you @think;^ what made|makes|gave|gives|leads|led you ..1 @think|idea|impression @that?',
    source: `
      ^ who told|gave|promised|sold you @that idea|information|nonsense?; ^ who said|says @that; ^ says who;
      ^ where did|do you get|hear|read|find|pick that|this|the|such|an up|idea|information|impression|from?;
      ^ where does it|that say|come; ^ where did we|i|our ..1 say|promise`,
    problem: '^ what is|are|was the|your exact? @trouble;^ what is wrong',
    outcome: `
      ^ what else|more|exactly? do|did|would|could you want|expect|need from? me|us? to? do|say?; ^ what is it that? you want|need|expect from? me|us?;
      ^ what|how am|are i|we supposed|meant|expected to; ^ what would you have me|us do;
      ^ how should|could|would i|we know;
      ^ what exactly|else|more ..1 are|is|do ..2 you complaining|after|asking|want|need`,
    polite: `
      may|can|could|might i ask|know|inquire why ..4 you|your|the|it|this;
      can|could|would you please? explain|tell|say me|us? why ..1 you|the|it|nobody !want|like|need|prefer|would;
      i would like|want|love to know|understand why you;
      explain|tell me|us? why you !want|like|need|prefer|would|see|are|were|got|get|have|might|may|can;
      ^ what did you do with; ^ did you ever try; is|was there a|any ..1 reason why|that? you|your|nobody|no;
      ^ any reason why|that? you|your|nobody|no;
      reason ..1 the|it|this|your ..1 was|were not|ignored|missed|left; wonder|ask where you got|heard|read;
      any reason for not; what is|was the|your ..1 reason for|why|behind|you`,
  },
  {
    asked: 'did would have had u are were was can could must should will',
    early: 'earlier sooner before immediately straight',
    read: 'read follow check',
    think: 'think believe assume expect say imagine suppose',
    that: 'that this so such the an it',
    trouble: 'problem issue trouble matter point complaint difficulty',
  },
);
/** "Why would you like a refund?", "why did you choose us": curious, not suspicious. */
const CURIOUS = words(
  'like prefer recommend choose say rather be want need upset happy smile feel see seeing getting receiving being able about unable leave join',
);
/** After these the phrase must end: "what do you want the title to say" asks for it. */
const WHOLE = words('problem outcome source');
const ENDS = words('here then about exactly now again today actually lol this');
/** "What are we supposed to do with that": whatever follows. */
const TOLD = words('to know me us');
/** "What do you want to call it?" */
const WISHED = words('want need');

/** The question for a defence that a clause of the sentence opens with. */
export function findSuspicion({ tokens }: Sentence): PhraseHit | undefined {
  const hit = QUESTIONS.search(tokens)[0];
  // "I'm not sure why you did it"
  if (!hit || tokens[hit.first - 1]?.word === 'sure') return undefined;
  const next = tokens[hit.last];
  const over = !next || next.kind === 'mark' || ENDS.has(next.word);
  if (WHOLE.has(hit.name)) {
    const open = TOLD.has(tokens[hit.last - 1]?.word ?? '') && !WISHED.has(tokens[hit.last - 2]?.word ?? '');
    return over || open ? hit : undefined;
  }
  if (hit.name === 'deed') return CURIOUS.has(next?.word ?? '') ? undefined : hit;
  return isQuestion(tokens) || !tokens.some(({ word }) => word === '.') ? hit : undefined;
}
