import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { dutyOfOthers } from './duties-of-others';
import { PhraseTrie } from './phrase-trie';
import { isTechnical } from './step-context';

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
const OPEN_BEFORE = words('if when that because so where what until unless as or not');
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
  return dutyOfOthers(tokens);
}
