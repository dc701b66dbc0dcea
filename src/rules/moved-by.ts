/** A copy with its offsets counted from elsewhere: what a cache holds is never handed out itself. */
export function movedBy<T extends { start: number; end: number }>(one: T, offset: number): T {
  return { ...one, start: one.start + offset, end: one.end + offset };
}
