import { type Day, weekdayOf } from '../../stats/day';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Thursday". */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** The number of a day in its month, 1 to 31. */
export function dateOf(day: Day): number {
  return Number(day.slice(-2));
}

/** "Wednesday 21": within the last weeks, no month is needed to know which. */
export function dayName(day: Day): string {
  return `${weekdayName(day)} ${dateOf(day)}`;
}
