/** "14:30" as people here write it, or "tomorrow". A pause is never longer. */
export function momentWords(time: number, now: Date): string {
  const then = new Date(time);
  if (then.toDateString() !== now.toDateString()) return 'tomorrow';
  return then.toLocaleTimeString([], { timeStyle: 'short' });
}

/** Half an hour from now; milliseconds since 1970. */
export function inHalfAnHour(now: Date): number {
  return now.getTime() + 30 * 60_000;
}

/** When this local day ends; not 24 hours later, as days of a clock change are longer or shorter. */
export function atMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
