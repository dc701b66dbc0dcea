import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOn, daysUpTo, isDayOff } from '../../../src/stats/summary/day-counts';
import { flagCounts, replyCounts, TODAY } from './generated-counts';

const row = { day: TODAY, helpdesk: 'zendesk', rule: 'denial' } as const;

describe('the counts of a day', () => {
  test('take accepted and reworded together, over rules and helpdesks', () => {
    const flags = [
      { ...row, outcome: 'shown', count: 9 },
      { ...row, outcome: 'accepted', count: 3 },
      { ...row, rule: 'blame', outcome: 'reworded', count: 2 },
      { ...row, helpdesk: 'front', outcome: 'sent', count: 4 },
      { ...row, outcome: 'dismissed', count: 1 },
      { ...row, outcome: 'inserted', count: 6 },
    ] as const;
    const replies = [
      { day: TODAY, helpdesk: 'zendesk', replies: 7, words: 300 },
      { day: TODAY, helpdesk: 'front', replies: 5, words: 220 },
    ] as const;
    expect(countsOn([TODAY], { flags, replies })).toEqual([
      { day: TODAY, replies: 12, words: 520, reworded: 5, sent: 4, inserted: 6 },
    ]);
  });

  test('are there, and nothing, for a day off', () => {
    const [off] = countsOn(['2026-01-18'], { flags: [], replies: [] });
    expect(off).toEqual({ day: '2026-01-18', replies: 0, words: 0, reworded: 0, sent: 0, inserted: 0 });
    expect(off && isDayOff(off)).toBe(true);
  });

  test('miss nothing of the days asked for, and take in nothing else', () => {
    fc.assert(
      fc.property(flagCounts, replyCounts, fc.integer({ min: 1, max: 60 }), (flags, replies, count) => {
        const days = daysUpTo(TODAY, count);
        const counted = countsOn(days, { flags, replies });
        const total = (of: (one: (typeof counted)[number]) => number) =>
          counted.reduce((sum, one) => sum + of(one), 0);
        const within = flags.filter(({ day }) => days.includes(day));
        const expected = (...outcomes: string[]) =>
          within
            .filter(({ outcome }) => outcomes.includes(outcome))
            .reduce((sum, flag) => sum + flag.count, 0);
        expect(counted.map(({ day }) => day)).toEqual(days);
        expect(total(({ reworded }) => reworded)).toBe(expected('accepted', 'reworded'));
        expect(total(({ sent }) => sent)).toBe(expected('sent'));
        expect(total(({ words }) => words)).toBe(
          replies.filter(({ day }) => days.includes(day)).reduce((sum, { words }) => sum + words, 0),
        );
      }),
    );
  });
});

test('the last days go over the end of a month and of a year, and end today', () => {
  expect(daysUpTo('2024-03-02', 4)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']);
  expect(daysUpTo('2026-01-01', 2)).toEqual(['2025-12-31', '2026-01-01']);
});
