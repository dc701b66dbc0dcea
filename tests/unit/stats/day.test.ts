import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Day, dayOf, daysAfter, isDay, weekdayOf } from '../../../src/stats/day';

afterEach(() => vi.unstubAllEnvs());

describe('the local day', () => {
  test.each<[string, string, string]>([
    ['America/New_York', '2026-11-24T04:59:59Z', '2026-11-23'],
    ['America/New_York', '2026-11-24T05:00:00Z', '2026-11-24'],
    ['Pacific/Auckland', '2026-11-23T12:00:00Z', '2026-11-24'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ])('in %s at %s is %s', (zone, utc, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(new Date(utc))).toBe(day);
  });
});

test.each<[Day, number, Day]>([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %d days is %s', (day, count, after) => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(daysAfter(day, count)).toBe(after);
});

test('days go there and back, in order, a week to the same weekday', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map(dayOf);
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 1500 }), (one, count) => {
      const other = daysAfter(one, count);
      expect(other > one).toBe(true);
      expect(isDay(other)).toBe(true);
      expect(daysAfter(other, -count)).toBe(one);
      expect(weekdayOf(daysAfter(one, 7))).toBe(weekdayOf(one));
    }),
  );
});

test('a day is of the calendar', () => {
  expect(weekdayOf('2026-11-22')).toBe(0);
  expect(['2026-02-30', '2026-13-01', '26-1-1', '2026-11-22T00', ''].filter(isDay)).toEqual([]);
});
