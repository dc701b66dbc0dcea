import type { TextEdit } from '../stats/text-edit';

/** Pieces of this length are compared at once: on each key most of a long reply is the same. UTF-16 units. */
const PIECE = 256;

/** The one stretch in which two texts differ, or undefined when they are the same. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + PIECE <= shorter &&
    before.slice(start, start + PIECE) === after.slice(start, start + PIECE)
  ) {
    start += PIECE;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;

  const most = shorter - start;
  const fromEnd = (text: string, same: number): string =>
    text.slice(text.length - same - PIECE, text.length - same);
  let same = 0;
  while (same + PIECE <= most && fromEnd(before, same) === fromEnd(after, same)) same += PIECE;
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}
