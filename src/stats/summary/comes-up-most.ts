import type { FlagCount } from '../counts';
import { type Day, daysAfter } from '../day';

/** How often phrases of a rule were shown. */
export interface ComesUp {
  rule: string;
  times: number;
}

/** How many days back "most" looks: whole weeks, so that every weekday weighs the same. */
export const MOST_DAYS = 28;
const MOST_RULES = 5;

/**
 * The rules whose phrases were shown most in the 28 days up to `today`, most first, five at most.
 * @param isKnown whether there is anything to show of a rule: one that is gone leaves its place to the next
 */
export function comesUpMost(
  flags: readonly FlagCount[],
  today: Day,
  isKnown: (rule: string) => boolean,
): ComesUp[] {
  const first = daysAfter(today, 1 - MOST_DAYS);
  const times = new Map<string, number>();
  for (const { day, rule, outcome, count } of flags) {
    if (outcome !== 'shown' || day < first || day > today) continue;
    times.set(rule, (times.get(rule) ?? 0) + count);
  }
  return [...times]
    .map(([rule, shown]) => ({ rule, times: shown }))
    .filter((one) => one.times > 0 && isKnown(one.rule))
    .sort((one, other) => other.times - one.times || (one.rule < other.rule ? -1 : 1))
    .slice(0, MOST_RULES);
}
