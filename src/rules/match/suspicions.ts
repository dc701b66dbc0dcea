import { isQuestion } from '../text/gates';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { PhraseHit } from './phrase-trie';
import { WordPatterns } from './word-patterns';

/**
 * Questions that ask for a defence. `deed`: "why did you"; `habit`: "why do you keep"; `late`: "why didn't you";
 * `even`: "did you even"; `read`: "did you read the manual"; `scorn`: "don't you see"; `belief`: "what makes you think so"; `source`: "who told you that";
 * `problem`: "what's your problem"; `outcome`: "what do you want".
 */
const QUESTIONS = new WordPatterns(
  {
    deed: '^ why @asked you;^ why on|in earth|heaven|hell|god ..3 you;^ why you <v>;^ how come you|nobody;^ for what|which reason @asked you;^ what made|possessed you to? <do>;^ why is|was it that you|nobody',
    habit:
      '^ why do you keep|always|insist|never|still|refuse|not|only|need|ask;^ why do not you read|check|look|follow|listen|ever|understand|reply|answer;^ why are|were you only|always|never|just|suddenly|still|not|telling|asking|writing|calling|complaining|shouting|ignoring|refusing|arguing|using|waiting|trying|doing',
    late: '^ why did|do|would|have|had|were|are you not;^ why did|have|had|were|are not you;^ why did you wait|take so|until|till|this|that;^ why have you only;^ why was|were|is|has !we|i ..6 @early;^ why did|has nobody|no',
    even: '^ did you even|not;^ did you bother to;^ did|have|had not you;^ have you even|not;^ do you even;^ did|have you actually|really|honestly|seriously !get|receive|got|received|see',
    read: '^ did you @read the|our|your|my|any|all|that|those manual|instructions|instruction|guide|terms|faq|policy|article|documentation|steps',
    scorn:
      '^ could not you have|just|simply|wait|at;^ can not you read|see|wait|understand|just;^ do not you think|know|understand|realise|realize|read|remember;^ are not you supposed|able|reading|listening;^ what were|was you thinking;^ how could|can|did you not|miss|forget|overlook|possibly;^ what part of ..6 you do? not;^ how hard|difficult can|is|could it|that;^ how many|often times? do|must|have|should i|we;^ is that|it so|really|that hard|difficult|much|complicated;^ do you expect me|us to',
    belief:
      '^ why|how would|could|can|do|did you @think;^ what made|makes|gave|gives|leads|led you ..1 @think|idea|impression @that?',
    source:
      '^ who told|gave|promised|sold you @that idea|information|nonsense?;^ who said|says @that;^ who said|says|told you ..1 could|can|should|were|are;^ says who;^ where did|do you get|hear|read|find|pick that|this|the|such|an up|idea|information|impression|from?',
    problem: '^ what is|are|was the|your exact? @trouble;^ what is wrong;^ what is wrong with you',
    outcome:
      '^ what else|more|exactly? do|did|would|could you want|expect me|us? to? do|say?;^ what do you want|expect from me|us;^ what is it that? you want|need|expect from? me|us?;^ what|how am|are i|we supposed|meant|expected to;^ what would you have me|us do;^ how should|could|would i|we know',
  },
  {
    asked: 'did would have had u',
    early: 'earlier sooner before immediately straight',
    read: 'read follow check',
    think: 'think believe assume expect say imagine suppose',
    that: 'that this so such the an it',
    trouble: 'problem issue trouble matter point complaint difficulty',
  },
);
/** "Why would you like a refund?", "why did you choose us": curious, not suspicious. */
const CURIOUS = words('like prefer recommend choose say rather be');
/** After these the phrase must end: "what do you want the title to say" asks for it. */
const WHOLE = words('problem outcome source');
const ENDS = words('here then about exactly now again today actually');
/** "What are we supposed to do with that": whatever follows. */
const TOLD = words('to know me us');

/** The question for a defence that a clause of the sentence opens with. */
export function findSuspicion({ tokens }: Sentence): PhraseHit | undefined {
  const hit = QUESTIONS.search(tokens)[0];
  // "I'm not sure why you did it"
  if (!hit || tokens[hit.first - 1]?.word === 'sure') return undefined;
  const next = tokens[hit.last];
  const over = !next || next.kind === 'mark' || ENDS.has(next.word);
  if (WHOLE.has(hit.name)) return over || TOLD.has(tokens[hit.last - 1]?.word ?? '') ? hit : undefined;
  if (hit.name === 'deed') return CURIOUS.has(next?.word ?? '') ? undefined : hit;
  return isQuestion(tokens) || !tokens.some(({ word }) => word === '.') ? hit : undefined;
}
