import { placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { lowerHead, replaceWith } from './phrases';

/**
 * `wording` in the place of the clause from `start` to `end`, in small letters behind a greeting. Empty in mid-sentence,
 * where no clause of ours can stand.
 */
export function replaceClause(sentence: Sentence, start: number, end: number, wording: string): Suggestion[] {
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const place = first < 0 ? 'word' : placeOf(sentence, first);
  if (place === 'word') return [];
  const way = replaceWith(start, end, wording);
  return [place === 'head' ? way : lowerHead(way)];
}
