import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Batch, FlagCount, ReplyCount } from '../../../src/stats/counts';
import type { Day } from '../../../src/stats/day';
import { Ledger } from '../../../src/stats/ledger';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const TODAY: Day = '2026-11-23';
const YESTERDAY: Day = '2026-11-22';

const shown = (count: number, day: Day = TODAY): FlagCount => ({
  day,
  helpdesk: 'zendesk',
  rule: 'denial',
  outcome: 'shown',
  count,
});
const sent = (replies: number, words: number, helpdesk = 'zendesk'): ReplyCount => ({
  day: TODAY,
  helpdesk,
  replies,
  words,
});
const batch = (id: string, flags: FlagCount[], replies: ReplyCount[] = []): Batch => ({ id, flags, replies });

let made = 0;
const fresh = (): Ledger => new Ledger(`ledger-${made++}`);

afterEach(() => vi.restoreAllMocks());

test('adds what belongs to a day, a helpdesk, a rule and an outcome', async () => {
  const ledger = fresh();
  await ledger.count(batch('a', [shown(2), shown(1, YESTERDAY)]), NOW);
  await ledger.count(batch('b', [shown(3)], [sent(1, 80, 'gmail')]), NOW);
  const others: FlagCount[] = [
    { ...shown(1), helpdesk: 'gmail' },
    { ...shown(4), rule: 'constructor' },
    { ...shown(1), outcome: 'sent' },
  ];
  await ledger.count(batch('c', others), NOW);
  expect(await ledger.flags(YESTERDAY, YESTERDAY)).toEqual([shown(1, YESTERDAY)]);
  const today = await ledger.flags(TODAY, '2026-11-30');
  expect(today).toHaveLength(4);
  expect(today).toEqual(expect.arrayContaining([shown(5), ...others]));
  expect(await ledger.replies('2026-11-01', '2026-11-30')).toEqual([sent(1, 80, 'gmail')]);
});

test('reads days in order, from the first to the last asked for', async () => {
  const ledger = fresh();
  const days: Day[] = ['2026-12-01', '2026-11-30', '2027-01-01', '2026-02-28', '2026-10-31'];
  for (const day of days) await ledger.count(batch(day, [shown(1, day)]), NOW);
  const read = await ledger.flags('2026-10-31', '2026-12-01');
  expect(read.map(({ day }) => day)).toEqual(['2026-10-31', '2026-11-30', '2026-12-01']);
  expect(await ledger.flags('2026-12-01', '2026-10-31')).toEqual([]);
});

test('knows the first day that anything is counted on', async () => {
  const ledger = fresh();
  expect(await ledger.firstDay()).toBeUndefined();
  await ledger.count(batch('a', [shown(2), shown(1, YESTERDAY)]), NOW);
  expect(await ledger.firstDay()).toBe(YESTERDAY);
  await ledger.count(batch('b', [shown(-1, YESTERDAY)]), NOW);
  expect(await ledger.firstDay()).toBe(TODAY);
});

describe('what is taken back', () => {
  test('leaves no trace where nothing is left', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2)], [sent(1, 80)]), NOW);
    await ledger.count(batch('b', [shown(-2)], [sent(-1, -80)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([]);
    expect(await ledger.replies(TODAY, TODAY)).toEqual([]);
    expect(await ledger.firstDay()).toBeUndefined();
  });

  test('is at most what there is', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2)], [sent(1, 80)]), NOW);
    await ledger.count(batch('b', [shown(-5)], [sent(-1, -100)]), NOW);
    await ledger.count(batch('c', [shown(1)], [sent(1, 20)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(1)]);
    expect(await ledger.replies(TODAY, TODAY)).toEqual([sent(1, 20)]);
  });

  test('may have been added by the same batch', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(-1), shown(2), shown(-1)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([]);
    await ledger.count(batch('b', [shown(-1), shown(3)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(2)]);
  });
});

describe('clearing', () => {
  test('deletes all counts, and new ones are counted', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2), shown(1, YESTERDAY)], [sent(1, 80)]), NOW);
    await ledger.clear();
    expect(await ledger.flags('0000-01-01', '9999-12-31')).toEqual([]);
    expect(await ledger.replies('0000-01-01', '9999-12-31')).toEqual([]);
    expect(await ledger.firstDay()).toBeUndefined();
    await ledger.count(batch('b', [shown(3)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(3)]);
  });

  test('does not bring back a batch that was counted before', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2)]), NOW);
    await ledger.clear();
    await ledger.count(batch('a', [shown(2)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([]);
  });
});

describe('a batch', () => {
  /** So many batches of one, `0` first, all at one time. */
  const countMany = async (ledger: Ledger, many: number, now: number): Promise<void> => {
    for (let id = 0; id < many; id++) await ledger.count(batch(String(id), [shown(1)]), now);
  };
  const isKnown = async (ledger: Ledger, id: string, now: number): Promise<boolean> => {
    const total = async (): Promise<number | undefined> => (await ledger.flags(TODAY, TODAY))[0]?.count;
    const before = await total();
    await ledger.count(batch(id, [shown(1)]), now);
    return (await total()) === before;
  };

  test('counts once', async () => {
    const ledger = fresh();
    for (let time = 0; time < 3; time++) await ledger.count(batch('a', [shown(2)]), NOW + time);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(2)]);
  });

  test('is known for thirty days, however many come after it', async () => {
    const ledger = fresh();
    await countMany(ledger, 502, NOW);
    expect(await isKnown(ledger, '0', NOW + 30 * DAY)).toBe(true);
  });

  test('is forgotten after that, but the last five hundred stay known', async () => {
    const ledger = fresh();
    await countMany(ledger, 502, NOW);
    // two more, and each lets go of what is five hundred behind it
    expect(await isKnown(ledger, 'new', NOW + 31 * DAY)).toBe(false);
    expect(await isKnown(ledger, '501', NOW + 31 * DAY)).toBe(true);
    expect(await isKnown(ledger, '3', NOW + 31 * DAY)).toBe(true);
    expect(await isKnown(ledger, '2', NOW + 31 * DAY)).toBe(false);
  });

  test.each([
    ['set back by a year', -366 * DAY],
    ['set ahead by a year', 366 * DAY],
    ['set back to 1970', -NOW],
  ])('is known when the clock was %s', async (_, by) => {
    const ledger = fresh();
    await countMany(ledger, 3, NOW);
    for (const id of ['0', '1', '2']) expect(await isKnown(ledger, id, NOW + by)).toBe(true);
    expect(await isKnown(ledger, 'new', NOW + by)).toBe(false);
    expect(await isKnown(ledger, 'new', NOW)).toBe(true);
  });
});

describe('a ledger that was closed', () => {
  test('by its owner opens when it is used again', async () => {
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2)]), NOW);
    ledger.close();
    await ledger.count(batch('b', [shown(1)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(3)]);
  });

  test('by the browser opens again', async () => {
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    const ledger = fresh();
    await ledger.count(batch('a', [shown(2)]), NOW);
    const request = opened.mock.results[0]?.value as IDBOpenDBRequest;
    forceCloseDatabase(request.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await ledger.count(batch('b', [shown(1)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(3)]);
    expect(opened).toHaveBeenCalledTimes(2);
  });

  test('because it did not open tries again at the next use', async () => {
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const ledger = fresh();
    await expect(ledger.count(batch('a', [shown(2)]), NOW)).rejects.toThrow();
    await expect(ledger.flags(TODAY, TODAY)).rejects.toThrow();
    refused.mockRestore();
    await ledger.count(batch('a', [shown(2)]), NOW);
    expect(await ledger.flags(TODAY, TODAY)).toEqual([shown(2)]);
  });

  test('does not stand in the way of whoever deletes the database', async () => {
    const ledger = new Ledger('deleted');
    await ledger.count(batch('a', [shown(2)]), NOW);
    const deleting = indexedDB.deleteDatabase('deleted');
    await new Promise((done, fail) => Object.assign(deleting, { onsuccess: done, onerror: fail }));
    expect(await ledger.flags(TODAY, TODAY)).toEqual([]);
  });
});
