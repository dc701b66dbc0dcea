import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Batch, FlagCount } from '../../../src/stats/counts';
import { Ledger } from '../../../src/stats/ledger';

const NOW = Date.UTC(2026, 10, 23, 12);
const shown = (count: number, day: FlagCount['day'] = '2026-11-23'): FlagCount => ({
  day,
  helpdesk: 'zendesk',
  rule: 'denial',
  outcome: 'shown',
  count,
});
const batch = (id: string, flags: FlagCount[], replies: Batch['replies'] = []): Batch => ({
  id,
  flags,
  replies,
});

let made = 0;
const fresh = (): Ledger => new Ledger(`ledger-${made++}`);

test('adds what belongs to a day, a helpdesk, a rule and an outcome', async () => {
  const ledger = fresh();
  await ledger.count(batch('a', [shown(2), shown(1, '2026-11-22')]), NOW);
  await ledger.count(
    batch('b', [shown(3)], [{ day: '2026-11-23', helpdesk: 'gmail', replies: 1, words: 80 }]),
    NOW,
  );
  expect(await ledger.flags('2026-11-22', '2026-11-23')).toEqual([shown(1, '2026-11-22'), shown(5)]);
  expect(await ledger.flags('2026-11-23', '2026-11-30')).toEqual([shown(5)]);
  expect(await ledger.replies('2026-11-01', '2026-11-30')).toEqual([
    { day: '2026-11-23', helpdesk: 'gmail', replies: 1, words: 80 },
  ]);
  expect(await ledger.firstDay()).toBe('2026-11-22');
});

test('a batch counts once', async () => {
  const ledger = fresh();
  await ledger.count(batch('a', [shown(2)]), NOW);
  await ledger.count(batch('a', [shown(2)]), NOW);
  expect(await ledger.flags('2026-11-23', '2026-11-23')).toEqual([shown(2)]);
});

test('knows no first day before anything is counted', async () => {
  expect(await fresh().firstDay()).toBeUndefined();
});
