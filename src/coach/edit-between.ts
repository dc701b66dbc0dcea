/** What changed from one text to the next: `start` to `oldEnd` became `start` to `newEnd`. UTF-16 offsets. */
export interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/** The one stretch in which two texts differ, or undefined when they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}
