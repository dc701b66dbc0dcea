import { type Day, daysAfter } from '../day';
import { type Counts, countsOn, type DayCounts } from './day-counts';

/**
 * Today beside the agent's own days of the same weekday. `few-words`: too little is written yet. `few-days`: there
 * are too few such days. The others are about phrases that went out as written, for as many words.
 */
export type BesideUsual = 'few-words' | 'few-days' | 'usual' | 'fewer' | 'more';

/** A day with fewer words says nothing about wording: one phrase more or less would turn it over. */
const ENOUGH_WORDS = 200;
const ENOUGH_DAYS = 3;
const WEEKS = 8;

/** The days that today is set beside: the same weekday in the eight weeks before, latest first. */
export function sameWeekdays(today: Day): Day[] {
  return Array.from({ length: WEEKS }, (_, index) => daysAfter(today, -7 * (index + 1)));
}

/** Where today stands beside the median of the same weekday. */
export function besideUsual(counts: Counts, today: Day): BesideUsual {
  const [now] = countsOn([today], counts);
  if (!now || now.words < ENOUGH_WORDS) return 'few-words';
  const days = countsOn(sameWeekdays(today), counts).filter(({ words }) => words >= ENOUGH_WORDS);
  if (days.length < ENOUGH_DAYS) return 'few-days';
  const expected = median(days.map(perWord)) * now.words;
  // counts of rare things differ by about their square root from day to day by chance alone
  const byChance = Math.max(1, Math.sqrt(expected));
  if (Math.abs(now.sent - expected) <= byChance) return 'usual';
  return now.sent < expected ? 'fewer' : 'more';
}

function perWord({ sent, words }: DayCounts): number {
  return sent / words;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low = 0, high = low] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}
