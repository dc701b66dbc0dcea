import type { BlockKind, Context } from '../types';
import type { Asked, Question, Side } from './beside';
import type { Token } from './tokens';

/** One sentence as rules see it. */
export interface Sentence {
  text: string;
  /** Where it begins in the reply, in UTF-16 units; what rules return counts from here. */
  start: number;
  tokens: readonly Token[];
  block: BlockKind;
  /** The sentences before and after it in the same line. What reads them is found again when they change. */
  previous?: string | undefined;
  next?: string | undefined;
  context: Context;
  /** The sentence after it in the same line, for rewrites that take it in. */
  following?: Sentence | undefined;
  /** Whether anybody has read a sentence beside it; where nobody has, what was found holds beside any other. */
  lookedAround?: boolean;
  /** As `isBeside`, which asks here and remembers in `asked`. */
  ask?(side: Side, question: Question): boolean;
  asked?: readonly Asked[] | undefined;
  /** What was read of it once for all rules: see `once`. */
  readings?: unknown[];
}

/** The characters between token `first` and token `last`, as typed. */
export function textOf(sentence: Sentence, first: number, last: number): string {
  return sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
}

/** Index of the last token that is a word, number or mask: the closing marks are left out. */
export function lastWord(tokens: readonly Token[]): number {
  let index = tokens.length - 1;
  while (index >= 0 && tokens[index]?.kind === 'mark') index--;
  return index;
}
