import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Batch, type FlagCount, OUTCOMES, type ReplyCount } from '../../../src/stats/counts';
import { Ledger } from '../../../src/stats/ledger';

const NOW = Date.UTC(2026, 10, 23, 12);

const here = {
  day: fc.constantFrom('2026-11-22', '2026-11-23'),
  helpdesk: fc.constantFrom('zendesk', 'any'),
};
const flag = fc.record<FlagCount>({
  ...here,
  rule: fc.constantFrom('denial', 'blame', 'constructor'),
  outcome: fc.constantFrom(...OUTCOMES),
  count: fc.integer({ min: 1, max: 9 }),
});
const reply = fc.record<ReplyCount>({
  ...here,
  replies: fc.integer({ min: 1, max: 3 }),
  words: fc.integer({ min: 1, max: 500 }),
});
const batches = fc
  .array(fc.record({ flags: fc.array(flag, { maxLength: 5 }), replies: fc.array(reply, { maxLength: 3 }) }), {
    maxLength: 6,
  })
  .map((all): Batch[] => all.map((counts, id) => ({ id: String(id), ...counts })));

/** The batches, each delivered up to three times, in any order. */
const deliveries = batches.chain((all) => {
  const three = [...all, ...all, ...all];
  return fc.record({
    all: fc.constant(all),
    delivered: fc
      .shuffledSubarray(three)
      .map((some) => [...some, ...all.filter((batch) => !some.includes(batch))]),
    atOnce: fc.boolean(),
  });
});

/** Whatever the order of equals: sums by what is counted. */
function totalsOf(flags: readonly FlagCount[], replies: readonly ReplyCount[]): Record<string, number> {
  const totals: Record<string, number> = {};
  const add = (key: string, count: number): void => {
    totals[key] = (totals[key] ?? 0) + count;
  };
  for (const one of flags) add(`${one.day} ${one.helpdesk} ${one.rule} ${one.outcome}`, one.count);
  for (const one of replies) {
    add(`${one.day} ${one.helpdesk} replies`, one.replies);
    add(`${one.day} ${one.helpdesk} words`, one.words);
  }
  return totals;
}

let made = 0;

test('any order of deliveries, with any of them repeated, comes to the same totals', async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ all, delivered, atOnce }) => {
      const ledger = new Ledger(`deliveries-${made++}`);
      if (atOnce) await Promise.all(delivered.map((batch) => ledger.count(batch, NOW)));
      else for (const batch of delivered) await ledger.count(batch, NOW);
      const [flags, replies] = [
        await ledger.flags('2026-11-22', '2026-11-23'),
        await ledger.replies('2026-11-22', '2026-11-23'),
      ];
      ledger.close();
      expect(totalsOf(flags, replies)).toEqual(
        totalsOf(
          all.flatMap((one) => one.flags),
          all.flatMap((one) => one.replies),
        ),
      );
    }),
    { numRuns: 150 },
  );
}, 30_000);
