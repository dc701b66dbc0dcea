import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../../../src/stats/day';
import { comesUpMost } from '../../../src/stats/summary/comes-up-most';
import { flagCounts, TODAY } from './generated-counts';

const always = (): boolean => true;
const shown = (rule: string, count: number, ago = 0, helpdesk = 'zendesk') =>
  ({ day: daysAfter(TODAY, -ago), helpdesk, rule, outcome: 'shown', count }) as const;

test('adds up helpdesks and days, most first', () => {
  const flags = [shown('denial', 3), shown('blame', 4), shown('denial', 2, 27), shown('denial', 1, 3, 'any')];
  expect(comesUpMost(flags, TODAY, always)).toEqual([
    { rule: 'denial', times: 6 },
    { rule: 'blame', times: 4 },
  ]);
});

test('looks back 28 days with today, and counts what was shown alone', () => {
  const flags = [
    shown('old', 9, 28),
    shown('blame', 1, 27),
    { ...shown('denial', 8), outcome: 'sent' } as const,
  ];
  expect(comesUpMost(flags, TODAY, always)).toEqual([{ rule: 'blame', times: 1 }]);
});

test('a rule that nothing can be shown of leaves its place to the next', () => {
  const flags = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule, index) => shown(rule, 10 - index));
  expect(comesUpMost(flags, TODAY, (rule) => rule !== 'a').map(({ rule }) => rule)).toEqual([
    ...['b', 'c', 'd', 'e', 'f'],
  ]);
});

test('is five at most, sorted, and does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(flagCounts, (flags) => {
      const most = comesUpMost(flags, TODAY, always);
      expect(most.length).toBeLessThanOrEqual(5);
      expect(most.map(({ times }) => times)).toEqual(most.map(({ times }) => times).sort((a, b) => b - a));
      expect(most.every(({ times }) => times > 0)).toBe(true);
      expect(comesUpMost(flags.toReversed(), TODAY, always)).toEqual(most);
    }),
  );
});
