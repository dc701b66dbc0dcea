import { isQuestion } from '../text/gates';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { skipOpening } from './openers';
import { type PhraseHit, PhraseTrie } from './phrase-trie';

/**
 * Questions that ask for a defence. `deed`: "why did you"; `late`: "why didn't you"; `even`: "did you even";
 * `source`: "who told you that"; `problem`: "what's your problem"; `outcome`: "what do you want".
 */
const QUESTIONS = new PhraseTrie({
  deed: ['why (did|would) you', 'why have you'],
  late: [
    'why (did|do|would|have|were|are) you not',
    'why (did|have) not you',
    'why did not you',
    'why did you (wait|take) (so long|until|till)',
    'why (did|have) you only',
  ],
  even: [
    'did you [even] (not|even)',
    'did not you',
    'have you even',
    'did you read the (manual|instructions|guide|terms|faq)',
  ],
  source: [
    '(why|how) (would|could|do) you think (that|so|this)',
    'what made you think (that|so|this)',
    'what makes you think (that|so|this)',
    'where did you get (that|this|such an) idea',
    'who told you (that|this|so)',
  ],
  problem: ['what [exactly] is (the|your) [exact] (problem|issue)', 'what exactly is wrong'],
  outcome: [
    'what do you (want|expect) (me|us) to do',
    'what do you want',
    'what (am|are) (i|we) supposed to do',
  ],
});
/** "Why would you like a refund?", "why did you choose us": curious, not suspicious. */
const CURIOUS = words('like prefer recommend choose say');
/** After these the phrase must end: "what do you want the title to say" asks for it. */
const WHOLE = words('problem outcome source');

/** The question for a defence that a sentence opens with. */
export function findSuspicion(sentence: Sentence): PhraseHit | undefined {
  const { tokens } = sentence;
  const { at } = skipOpening(sentence);
  const hit = QUESTIONS.at(tokens, at);
  if (!hit) return undefined;
  const next = tokens[hit.last];
  const ends =
    !next || next.kind === 'mark' || next.word === 'here' || next.word === 'then' || next.word === 'about';
  if (WHOLE.has(hit.name)) return ends ? hit : undefined;
  if (hit.name === 'even')
    return isQuestion(tokens) || !tokens.some(({ word }) => word === '.') ? hit : undefined;
  return CURIOUS.has(next?.word ?? '') ? undefined : hit;
}
