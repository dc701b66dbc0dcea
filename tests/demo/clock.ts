/** The day the inbox plays on, so that screenshots look the same on any day. */
const TODAY = '2026-03-12';

const LOCALE = 'en-GB';

function written(at: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, options).format(new Date(at));
}

/** For the inbox: the time on the day itself, else the weekday. `at` is local, `YYYY-MM-DDTHH:MM`. */
export function shortTime(at: string): string {
  return at.startsWith(TODAY) ? at.slice(11) : written(at, { weekday: 'short' });
}

/** For a thread: `Thu 12 Mar, 09:02`; without a time, a message of this visit, `Just now`. */
export function threadTime(at: string | undefined): string {
  if (!at) return 'Just now';
  return `${written(at, { weekday: 'short' })} ${written(at, { day: 'numeric', month: 'short' })}, ${at.slice(11)}`;
}

/** For a quotation: `12 March 2026 at 09:02`. */
export function quotedTime(at: string): string {
  return `${written(at, { day: 'numeric', month: 'long', year: 'numeric' })} at ${at.slice(11)}`;
}
