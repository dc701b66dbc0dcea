import type { Span } from '../../rules/types';

/** Where a wording of ours has blanks such as "[time]"; UTF-16 offsets, in order. */
export function blanksIn(text: string): Span[] {
  return [...text.matchAll(/\[[^\]]*\]/g)].map((found): Span => [found.index, found.index + found[0].length]);
}
