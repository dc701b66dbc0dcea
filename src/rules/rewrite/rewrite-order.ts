import type { Match } from '../define-rule';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { askInstead } from './ask-style';

/** The order of an `orderMatch` as a question; a "please" in front of it goes. */
export function rewriteOrder({ start, slots }: Match, sentence: Sentence): Suggestion[] {
  const { tokens } = sentence;
  const at = (offset = start) => tokens.findIndex((token) => token.start === offset);
  const negated = slots.negated !== undefined;
  return askInstead(sentence, { from: at(start), verb: at(slots.verb?.[0]), negated });
}
