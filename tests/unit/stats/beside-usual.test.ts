import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../src/stats/day';
import { besideUsual, sameWeekdays } from '../../../src/stats/summary/beside-usual';
import type { Counts } from '../../../src/stats/summary/day-counts';
import { flagCounts, replyCounts, TODAY } from './generated-counts';

/** Words and phrases sent as written, today and so many weeks ago. */
function weeks(...days: [ago: number, words: number, sent: number][]): Counts {
  const at = (ago: number) => ({ day: daysAfter(TODAY, -7 * ago), helpdesk: 'zendesk' });
  return {
    flags: days.map(([ago, , count]) => ({ ...at(ago), rule: 'denial', outcome: 'sent', count })),
    replies: days.map(([ago, words]) => ({ ...at(ago), replies: 5, words })),
  };
}

const USUAL: [number, number, number][] = [
  [1, 1000, 10],
  [2, 2000, 20],
  [3, 500, 5],
];

describe('today beside the same weekday', () => {
  test.each([
    ['199 words are too few to say', weeks([0, 199, 9], ...USUAL), 'few-words'],
    ['200 words are enough', weeks([0, 200, 2], ...USUAL), 'usual'],
    ['two such days are too few', weeks([0, 400, 4], [1, 1000, 10], [2, 1000, 10]), 'few-days'],
    [
      'a past day of few words is none',
      weeks([0, 400, 4], [1, 1000, 10], [2, 900, 9], [3, 199, 9]),
      'few-days',
    ],
    ['nine weeks ago is too long ago', weeks([0, 400, 4], [1, 900, 9], [2, 900, 9], [9, 900, 9]), 'few-days'],
    ['one more than usual is chance', weeks([0, 400, 5], ...USUAL), 'usual'],
    ['for as many words, three times as many is more', weeks([0, 400, 12], ...USUAL), 'more'],
    ['for as many words, a quarter is fewer', weeks([0, 1000, 2], ...USUAL), 'fewer'],
    ['one wild day does not move what is usual', weeks([0, 400, 4], ...USUAL, [4, 1000, 300]), 'usual'],
    [
      'none where there never are any is usual',
      weeks([0, 400, 0], [1, 900, 0], [2, 900, 0], [3, 900, 0]),
      'usual',
    ],
  ])('%s', (_, counts, said) => {
    expect(besideUsual(counts, TODAY)).toBe(said);
  });

  test('reads eight days, all of this weekday', () => {
    expect(sameWeekdays(TODAY)).toHaveLength(8);
    expect(sameWeekdays(TODAY).slice(0, 4)).toEqual(['2026-01-15', '2026-01-08', '2026-01-01', '2025-12-25']);
  });

  test('other weekdays, and what was sent after today, change nothing', () => {
    fc.assert(
      fc.property(flagCounts, replyCounts, (flags, replies) => {
        const isOurs = ({ day }: { day: string }): boolean =>
          [TODAY, ...sameWeekdays(TODAY)].some((one) => one === day);
        const ours = { flags: flags.filter(isOurs), replies: replies.filter(isOurs) };
        expect(besideUsual({ flags, replies }, TODAY)).toBe(besideUsual(ours, TODAY));
      }),
    );
  });

  test('fewer phrases of as many words never read as more', () => {
    const order = ['fewer', 'usual', 'more'];
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 200, max: 5000 }), (one, other, words) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((sent) =>
          order.indexOf(besideUsual(weeks([0, words, sent], ...USUAL), TODAY)),
        );
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });
});
