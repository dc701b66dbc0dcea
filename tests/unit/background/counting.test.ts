import { expect, test, vi } from 'vitest';
import { Counting, PROBLEM_KEY, type Storage } from '../../../src/background/counting/counting';
import { countingProblemOf } from '../../../src/background/counting/counting-problem';
import type { FlagCount } from '../../../src/stats/counts';
import { batchOf, CountingStage } from './counting-stage';

const quota = new DOMException('', 'QuotaExceededError');
const dexie = (name: string, inner?: unknown): Error => Object.assign(new Error(), { name, inner });

test.each<[string, string, unknown]>([
  ['the quota', 'full', quota],
  ['Dexie’s own', 'full', dexie('QuotaExceededError', quota)],
  ['a quota that aborted', 'full', dexie('AbortError', quota)],
  ['a full disk', 'full', dexie('DatabaseClosedError', dexie('OpenFailedError', quota))],
  ['no IndexedDB', 'refused', dexie('MissingAPIError')],
  ['a private window', 'refused', dexie('OpenFailedError', new DOMException('', 'InvalidStateError'))],
  ['blocked site data', 'refused', new DOMException('', 'SecurityError')],
  ['a broken database', 'refused', dexie('UnknownError')],
  ['no error at all', 'refused', undefined],
])('%s: %s is told', (_, problem, error) => {
  expect(countingProblemOf(error)).toBe(problem);
});

test('an error that leads back to itself is looked at and left', () => {
  const error = dexie('AbortError');
  Object.assign(error, { inner: error });
  expect(countingProblemOf(error)).toBe('refused');
});

test('today is the calendar day that it is here, over all helpdesks', async () => {
  const stage = new CountingStage();
  const yesterday: Pick<FlagCount, 'day'> = { day: '2026-11-22' };
  const [flag] = batchOf('', 1).flags;
  const [reply] = batchOf('', 1).replies;
  await stage.send({
    id: 'a',
    flags: [
      { ...flag, outcome: 'accepted', count: 2 },
      { ...flag, outcome: 'reworded', count: 3 },
      { ...flag, outcome: 'sent', count: 4, helpdesk: 'front' },
      { ...flag, outcome: 'dismissed', count: 5 },
      { ...flag, outcome: 'sent', count: 6, ...yesterday },
    ],
    replies: [reply, { ...reply, helpdesk: 'front', words: 7 }, { ...reply, ...yesterday }],
  });
  expect(await stage.counting.today()).toEqual({ today: { replies: 2, words: 17, reworded: 5, sent: 4 } });
});

test('a day without counts has noughts', async () => {
  expect(await new CountingStage().counting.today()).toEqual({
    today: { replies: 0, words: 0, reworded: 0, sent: 0 },
  });
});

test('what is counted before settings are stored, or by ones that no page knows, is counted', async () => {
  const stage = new CountingStage();
  stage.stored.set('local:effective', { version: 9 });
  await stage.send(batchOf('a', 1));
  expect(await stage.totals()).toBe('1 shown, 1 sent, 10 words');
});

test('counting switched off, counts are deleted all the same', async () => {
  const stage = new CountingStage();
  await stage.send(batchOf('a', 1));
  const off = { version: 1, rules: [], sitesOff: [], hintsInText: false, counting: false };
  stage.stored.set('local:effective', off);
  expect(await stage.counting.deleteAll()).toEqual({ counted: true });
  expect(await stage.totals()).toBe('0 shown, 0 sent, 0 words');
});

/** A ledger and a storage that do what a test says. */
function countingWith(ledger: { count?: () => Promise<void> }, storage: Partial<Storage> = {}) {
  const count = vi.fn(ledger.count ?? (async () => {}));
  const counting = new Counting({
    ledger: { count, clear: async () => {}, flags: async () => [], replies: async () => [] },
    storage: { getItem: async () => null, setItem: async () => {}, removeItem: async () => {}, ...storage },
    now: () => 0,
  });
  return { counting, count };
}

test('nothing is counted while nobody knows whether it is wanted', async () => {
  const getItem = () => Promise.reject(new Error('IO error'));
  const { counting, count } = countingWith({}, { getItem });
  await expect(counting.count(batchOf('a', 1))).rejects.toThrow('IO error');
  expect(count).not.toHaveBeenCalled();
});

test('a problem is still said by the next worker, and no more once something was counted', async () => {
  const kept = new Map<string, unknown>();
  const storage: Storage = {
    getItem: async (key) => kept.get(key) ?? null,
    setItem: async (key, value) => void kept.set(key, value),
    removeItem: async (key) => void kept.delete(key),
  };
  const broken = countingWith({ count: () => Promise.reject(quota) }, storage).counting;
  expect(await broken.count(batchOf('a', 1))).toEqual({ counted: false, problem: 'full' });
  expect(kept.get(PROBLEM_KEY)).toBe('full');
  const next = countingWith({}, storage).counting;
  expect(await next.today()).toEqual({ problem: 'full' });
  await next.count(batchOf('a', 1));
  expect(await next.today()).toMatchObject({ today: { replies: 0 } });
});

test('what was counted is answered so, even where nothing can be noted', async () => {
  const fail = () => Promise.reject(new Error('no session storage'));
  const { counting } = countingWith({}, { setItem: fail, removeItem: fail });
  expect(await counting.count(batchOf('a', 1))).toEqual({ counted: true });
  const broken = countingWith({ count: () => Promise.reject(quota) }, { setItem: fail, removeItem: fail });
  expect(await broken.counting.count(batchOf('a', 1))).toEqual({ counted: false, problem: 'full' });
});
