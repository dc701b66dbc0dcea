import type { FlagCount, ReplyCount } from '../counts';
import { type Day, daysAfter } from '../day';

/** One day over all rules; also a day on which nothing was counted. */
export interface DayCounts {
  day: Day;
  replies: number;
  words: number;
  /** Phrases in whose place another wording stands, ours or the agent's own. */
  reworded: number;
  /** Phrases that went out as they were. */
  sent: number;
  /** Phrases in text that the agent did not type; they are in none of the others. */
  inserted: number;
}

/** What was counted, as the ledger gives it. */
export interface Counts {
  flags: readonly FlagCount[];
  replies: readonly ReplyCount[];
}

/** These days in their order, whether or not anything was counted on them. */
export function countsOn(days: readonly Day[], { flags, replies }: Counts): DayCounts[] {
  const byDay = new Map<Day, DayCounts>(
    days.map((day) => [day, { day, replies: 0, words: 0, reworded: 0, sent: 0, inserted: 0 }]),
  );
  for (const { day, outcome, count } of flags) {
    const found = byDay.get(day);
    if (!found) continue;
    if (outcome === 'accepted' || outcome === 'reworded') found.reworded += count;
    if (outcome === 'sent') found.sent += count;
    if (outcome === 'inserted') found.inserted += count;
  }
  for (const { day, replies: sent, words } of replies) {
    const found = byDay.get(day);
    if (!found) continue;
    found.replies += sent;
    found.words += words;
  }
  return [...byDay.values()];
}

/** The days up to and with `last`, `count` of them, oldest first. */
export function daysUpTo(last: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => daysAfter(last, index + 1 - count));
}

/** A day without anything to draw: nothing is broken by it. */
export function isDayOff({ replies, reworded, sent }: DayCounts): boolean {
  return replies === 0 && reworded === 0 && sent === 0;
}
