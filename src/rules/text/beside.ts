import type { Sentence } from './sentence';

export type Side = 'previous' | 'next';

/**
 * What a rule wants to know of a sentence beside its own; undefined where there is none. Written at module level, as
 * it is told from others by identity, and it may look at nothing but that text.
 */
export type Question = (beside: string | undefined) => boolean;

/** What was asked about the sentences beside one. What was found there holds as long as the answers are the same. */
export interface Asked {
  side: Side;
  question: Question;
  answer: boolean;
}

/** A sentence as far as it is read together with those beside it. */
export type Around = Pick<Sentence, 'text' | Side | 'ask'>;

/**
 * Whether something is so of a sentence beside this one. Reading `previous` or `next` itself makes what is found
 * depend on every letter of them, so that a key in one sentence has its neighbours read again, too.
 */
export function isBeside(sentence: Around, side: Side, question: Question): boolean {
  return sentence.ask ? sentence.ask(side, question) : question(sentence[side]);
}
