import type { Sentence } from '../text/sentence';
import { skipOpening } from './openers';

/**
 * Where a phrase stands in its sentence: at its `head`, behind a `mark` ("Hi Ann, …", "Sorry – …"), or in
 * mid-sentence behind a `word`, where no sentence of ours can take its place.
 */
export type Place = 'head' | 'mark' | 'word';

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/** The place of the phrase that begins with token `first`. */
export function placeOf({ tokens }: Sentence, first: number): Place {
  if (tokens.slice(0, first).every(({ kind }) => kind === 'mark')) return 'head';
  const before = tokens[first - 1];
  if (before?.kind !== 'mark') return 'word';
  // an emoji ends what stood before it, as a full stop would
  return EMOJI.test(before.word) ? 'head' : 'mark';
}

/** Longest opening before a comma that is no clause, in words: "Hi Ann", "Thanks for that". */
const OPENING = 3;

/** Whether a clause stands before the comma: two sentences of ours and one of the agent's do not fit in one. */
export function isSpliced(sentence: Sentence, first: number): boolean {
  const { tokens } = sentence;
  if (tokens[first - 1]?.word !== ',' || skipOpening(sentence).at >= first) return false;
  return tokens.slice(0, first).filter(({ kind }) => kind === 'word').length > OPENING;
}
