/** When a duty is due, told as time that one has: "30 days", "until Friday". */
interface Deadline {
  time: string;
  /** The duty without its deadline, from its verb on. */
  duty: string;
}

const UNIT = '(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)';
const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|sixty|ninety)';
const WITHIN = new RegExp(
  `^(.+?)\\s+(?:within(?: the (?:next|first))?|in the (?:next|first)) (${COUNT}(?:[ -](?:business|working|calendar|full))?[ -]${UNIT})((?: (?:of|from|after) .+)?)$`,
  'i',
);

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const HOUR = "\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o['’]clock))?";
const NUMBERED_DAY = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d`;
const NAMED_DAY = `(?:this |next |the next )?${WEEKDAY}|today|tonight|tomorrow|(?:the )?end of (?:the |this |next )?\\w+|next (?:week|month|year)|${MONTH}`;
const PART = '(?: morning| afternoon| evening| night| noon)?';
const DATE = `(?:${HOUR}|noon|midnight|(?:${NAMED_DAY})${PART}|${NUMBERED_DAY})`;
const UNTIL = new RegExp(
  `^(.+?),?\\s+(?:by|before|no later than) (${DATE}(?:,? (?:(?:at|on) )?(?:${DATE}|20\\d\\d))*)$`,
  'i',
);

/**
 * The deadline that a duty ends in, or undefined: "pay by card", "try again in an hour" and "before you sign" have
 * none, and after a date nothing may follow.
 */
export function readDeadline(duty: string): Deadline | undefined {
  const within = WITHIN.exec(duty);
  if (within) {
    const [, what = '', time = '', since = ''] = within;
    return { time: time + since.replace(/^ of /i, ' from '), duty: what };
  }
  const [, what, date] = UNTIL.exec(duty) ?? [];
  return what && date ? { time: `until ${date}`, duty: what } : undefined;
}
