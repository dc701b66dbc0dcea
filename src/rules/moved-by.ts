/** The same, with its offsets counted from elsewhere. */
export function movedBy<T extends { start: number; end: number }>(one: T, offset: number): T {
  return offset === 0 ? one : { ...one, start: one.start + offset, end: one.end + offset };
}
