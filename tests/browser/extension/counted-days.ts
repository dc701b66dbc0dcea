import { randomUUID } from 'node:crypto';
import { type Batch, type FlagCount, OUTCOMES, type ReplyCount } from '../../../src/stats/counts';
import { type Day, dayOf, daysAfter, weekdayOf } from '../../../src/stats/day';

const HELPDESKS = ['zendesk', 'intercom', 'front'];
/** Built-in rules, and as many more as will be there one day. */
const RULES = [
  ...['fragment-request', 'imperative-request', 'obligation', 'denial', 'blame', 'repeat-reminder'],
  ...[
    'vague-timing',
    'unfinished',
    'stacking',
    'ultimatum',
    'plain-no',
    'stock-phrase',
    'dismissal',
    'doubt',
  ],
  ...['jargon', 'passing-on', 'cold-close', 'calm-down', 'policy', 'obviously'],
];

export const TODAY = dayOf(new Date());

/** What is counted on a full working day in three helpdesks: twenty rules with all five outcomes. */
export function fullDay(day: Day): Batch[] {
  return batchesOf([day]);
}

/** Every weekday of the last `days` calendar days, today among them whatever day it is. */
export function fullDays(days: number): Batch[] {
  return batchesOf(
    Array.from({ length: days }, (_, ago) => daysAfter(TODAY, -ago)).filter(
      (day) => day === TODAY || ![0, 6].includes(weekdayOf(day)),
    ),
  );
}

/** As few batches as may be sent: four of these days in a helpdesk are one. Their ids are never used again. */
function batchesOf(days: readonly Day[]): Batch[] {
  const counted = days.flatMap((day) => HELPDESKS.map((helpdesk, desk) => ({ day, helpdesk, desk })));
  return Array.from({ length: Math.ceil(counted.length / 4) }, (_, index) => {
    const some = counted.slice(index * 4, index * 4 + 4);
    return { id: randomUUID(), flags: some.flatMap(flagsOf), replies: some.map(repliesOf) };
  });
}

interface CountedDay {
  day: Day;
  helpdesk: string;
  desk: number;
}

function flagsOf({ day, helpdesk, desk }: CountedDay): FlagCount[] {
  return RULES.flatMap((rule, index) =>
    OUTCOMES.map((outcome, at) => ({ day, helpdesk, rule, outcome, count: 1 + ((index + desk + at) % 4) })),
  );
}

function repliesOf({ day, helpdesk, desk }: CountedDay): ReplyCount {
  return { day, helpdesk, replies: 10 + desk, words: 900 + 10 * desk };
}
