import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { dutyOfOthers } from './duties-of-others';
import { CLASSES } from './pattern-words';
import { PhraseTrie } from './phrase-trie';
import { isTechnical } from './step-context';
import { WordPatterns } from './word-patterns';

/** Duties and prohibitions told as facts, so that no question can be made of them. */
const TOLD = new PhraseTrie({
  charge: [
    "it is (your|the customer|the customers|the customer's) responsibility",
    'you are [solely|fully] responsible for',
  ],
  ban: [
    'you are not (allowed|permitted) to',
    'you can not (do|return|exchange|use|cancel|change) (it|that|this) [without]',
    'you must not',
    'you will be charged if',
  ],
  must: ['remember that you must', '(it is|its) (up to|upto) you to'],
  advice: ['you should [really|just|also|first]'],
});
/** The same in many more words, contested ones among them: a hint. */
const HINTS = new WordPatterns(
  {
    put: `
      both|all|each of you have|need|must; ^ one has|must|needs|ought to; you will want to <do>|be;
      you want to be <v>; you will|would be needing|wanting|required to; you hafta|oughta;
      you ..2 no choice|option|alternative|other ..2 but to;
      what|thing|step|first you ..1 need|have to do|be ..2 is; what you must do;
      it is|its|lies|falls ..2 on|up|down|to|with|for you to; @duty is|lies|rests|falls on|with|upon you|the;
      @duty on you|the; incumbent|required|expected|demanded on|of|upon you|the|every;
      your|customers|the @duty to|is; is your|the|a ..1 @duty to|of; ^ see to it; ^ see that you;
      ^ do ..1 remember|make|ensure|keep|check|bear to|sure|in|you|that|your; ^ remember to;
      ^ take care to|that|not;
      ^ you? had? better|best ring|call|ask|check|contact|wait|send|get|do|go|take|speak;
      has|have|must|needs to? be you who|that; your supposed|meant|expected|required to;
      ^ have|need|got to ..5 yourself|your; ^ need|have to be;
      sellers|buyers|customers|guests|drivers|members|tenants|parents|passengers|residents|applicants|subscribers|patients should|must <do>;
      you need|have|must to? make|be sure;
      make|be sure you|that|to keep|have|bring|take|arrive|unplug|send|include|return|read|check|use|are ..1 in|there|at|ready|back;
      @it is|remains mandatory|compulsory|obligatory|necessary|essential|vital ..3 to|that;
      you|we must|shall hand|give|tell|send|see|go|come|bring|show|attend|wait; you will have|need to;
      you are required|supposed|obliged|expected|bound|meant|asked to !receive|get|see|have|hear;
      and|although|though|yet|because|which|therefore you ..1 must|have|need to? hand|give|tell|send|see|go|come|bring|show|cover|pay|sign|do`,
  },
  {
    ...CLASSES,
    duty: 'duty job task responsibility obligation onus burden',
  },
);
const OPEN_BEFORE = words('if when that because so where what until unless as or not');
const NOT_PUT = words(
  'if that what where until unless as or not sorry all do does did can how sure whether when case once before after',
);
const CARED_FOR = words(
  'checking ensuring making keeping providing backing maintaining updating paying returning reading verifying',
);
const ADVISED = words('contact call ask try update restart');
/** The longest bare advice, in words: a longer one explains itself. */
const SHORT = 5;

export interface ToldDuty {
  first: number;
  /** Advice, or what somebody else is to do: contested, or not put on the customer. */
  mild: boolean;
}

/** A duty told as a fact: "it's your responsibility to check", "it must be signed by you". */
export function findToldDuty(sentence: Sentence): ToldDuty | undefined {
  const { tokens } = sentence;
  for (const { first, last, name } of TOLD.search(tokens)) {
    if (OPEN_BEFORE.has(tokens[first - 1]?.word ?? '') || OPEN_BEFORE.has(tokens[0]?.word ?? '')) continue;
    const next = tokens[last]?.word ?? '';
    if (name === 'advice') {
      const bare = first === 0 && lastWord(tokens) <= SHORT && ADVISED.has(next);
      if (bare && !isTechnical(tokens, last)) return { first, mild: true };
      continue;
    }
    // "you are responsible for the fees" is a fact, "for checking" a duty
    if (name !== 'charge' || next === '' || next === 'to' || CARED_FOR.has(next))
      return { first, mild: false };
  }
  const others = dutyOfOthers(tokens);
  if (others) return others;
  const hint = HINTS.search(tokens).find(({ first }) => !isOpened(tokens, first));
  return hint && !isTechnical(tokens, hint.first) ? { first: hint.first, mild: true } : undefined;
}

/** Behind "if", "all" or "where" in its own clause. */
function isOpened(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && tokens[at]?.kind !== 'mark'; at--)
    if (NOT_PUT.has(tokens[at]?.word ?? '')) return true;
  return false;
}
