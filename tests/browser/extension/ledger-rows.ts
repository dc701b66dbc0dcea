import { expect } from 'vitest';
import type { Stage } from './stage';

/** Runs in the background's worker or a page of ours, alone: what its database has, "rule outcome" or "replies"/"words" each with its sum. */
export async function sums(): Promise<Record<string, number>> {
  const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
    const opening = indexedDB.open('tactful');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('days')) {
        database.close();
        resolve([]);
        return;
      }
      const reading = database.transaction('days').objectStore('days').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
  const all: Record<string, number> = {};
  const add = (name: string, count: number): void => {
    all[name] = (all[name] ?? 0) + count;
  };
  for (const { flags, replies, words } of rows) {
    for (const [rule, outcomes] of flags as Map<string, Record<string, number>>) {
      for (const [outcome, count] of Object.entries(outcomes)) add(`${rule} ${outcome}`, count);
    }
    if (replies) add('replies', Number(replies));
    if (words) add('words', Number(words));
  }
  return all;
}

/** The ledger's totals over all days and helpdesks, as they are stored. */
export async function ledgerTotals({ worker }: Stage): Promise<Record<string, number>> {
  return await worker.evaluate(sums);
}

/** Waits until the ledger has exactly these totals. */
export async function expectTotals(stage: Stage, totals: Record<string, number>): Promise<void> {
  await expect.poll(() => ledgerTotals(stage), { interval: 100 }).toEqual(totals);
}
