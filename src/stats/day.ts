/** A local calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = `${number}-${number}-${number}`;

/** The calendar day that it is at `time` where this browser is, whatever clock changes that day has. */
export function dayOf(time: Date): Day {
  return format(time.getFullYear(), time.getMonth(), time.getDate());
}

/** The day `count` calendar days after (negative: before) another; no clock is asked. */
export function daysAfter(day: Day, count: number): Day {
  // in UTC every day has 24 hours
  const time = new Date(timeOf(day) + count * 86_400_000);
  return format(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Whether a string is a day of the calendar. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return !Number.isNaN(timeOf(value as Day)) && daysAfter(value as Day, 0) === value;
}

/** Midnight of that day in UTC, in milliseconds since 1970: for arithmetic alone, no moment in anybody's life. */
function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function format(year: number, month: number, date: number): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}` as Day;
}
