import type { Sentence } from '../text/sentence';

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
