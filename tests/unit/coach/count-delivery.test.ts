import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountDelivery } from '../../../src/coach/count-delivery';
import type { Batch, CountAnswer } from '../../../src/stats/counts';
import { type Counts, Tally } from '../../../src/stats/tally';

const DAY = '2026-11-23';
const shown = (count: number): Counts => ({
  flags: [{ day: DAY, helpdesk: 'demo', rule: 'toy', outcome: 'shown', count }],
  replies: [],
});

/** What may happen to a batch on its way. */
type Way = 'counted' | 'lost' | 'answer lost' | 'refused';

/** A ledger that takes each id once, behind a way there that fails as told and then no more. */
function ledger(...ways: Way[]) {
  const seen = new Set<string>();
  const tally = new Tally();
  const asked: Batch[] = [];
  return {
    asked,
    total(): number {
      const taken = tally.take();
      tally.add(taken);
      return taken.flags[0]?.count ?? 0;
    },
    async ask(batch: Batch): Promise<CountAnswer | undefined> {
      asked.push(batch);
      const way = ways.shift() ?? 'counted';
      if (way === 'lost') return undefined;
      if (way === 'refused') return { counted: false, problem: 'full' };
      if (!seen.has(batch.id)) tally.add(batch);
      seen.add(batch.id);
      return way === 'counted' ? { counted: true } : undefined;
    },
  };
}

test.each<[Way, number]>([
  ['lost', 0],
  ['answer lost', 2],
  ['refused', 0],
])('%s: counted once in the end', async (way, before) => {
  const { ask, total } = ledger(way);
  const delivery = new CountDelivery(ask);
  delivery.add(shown(2));
  await delivery.deliver();
  expect(total()).toBe(before);
  delivery.add(shown(1));
  await delivery.deliver();
  await delivery.deliver();
  expect(total()).toBe(3);
});

test('without anything to count nobody is asked', async () => {
  const { ask, asked } = ledger();
  const delivery = new CountDelivery(ask);
  delivery.add(shown(1));
  delivery.add(shown(-1));
  await delivery.deliver();
  delivery.deliverNow();
  expect(asked).toEqual([]);
});

test('a page that goes asks for everything at once, in order', async () => {
  const { ask, asked, total } = ledger('lost');
  const delivery = new CountDelivery(ask);
  delivery.add(shown(1));
  await delivery.deliver();
  delivery.add(shown(5));
  delivery.deliverNow();
  expect(asked.map(({ flags }) => flags[0]?.count)).toEqual([1, 1, 5]);
  expect(total()).toBe(6);
  // it came back from the cache
  await delivery.deliver();
  expect(total()).toBe(6);
});

test('whatever is lost on the way, the ledger has it once', async () => {
  const way = fc.constantFrom<Way>('counted', 'lost', 'answer lost', 'refused');
  const step = fc.oneof(
    fc.integer({ min: -3, max: 5 }),
    fc.constant('deliver' as const),
    fc.constant('now' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step), fc.array(way), async (steps, ways) => {
      const { ask, total } = ledger(...ways);
      const delivery = new CountDelivery(ask);
      let made = 0;
      for (const go of steps) {
        if (go === 'deliver') await delivery.deliver();
        else if (go === 'now') delivery.deliverNow();
        else delivery.add(shown(go));
        made += typeof go === 'number' ? go : 0;
      }
      for (let again = 0; again <= ways.length + steps.length; again++) await delivery.deliver();
      expect(total()).toBe(made);
    }),
  );
});
