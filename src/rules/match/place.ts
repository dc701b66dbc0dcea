import type { Sentence } from '../text/sentence';

/**
 * Where a phrase stands in its sentence: at its `head`, behind a `mark` ("Hi Ann, …", "Sorry – …"), or in
 * mid-sentence behind a `word`, where no sentence of ours can take its place.
 */
export type Place = 'head' | 'mark' | 'word';

/** The place of the phrase that begins with token `first`. */
export function placeOf({ tokens }: Sentence, first: number): Place {
  if (tokens.slice(0, first).every(({ kind }) => kind === 'mark')) return 'head';
  return tokens[first - 1]?.kind === 'mark' ? 'mark' : 'word';
}
