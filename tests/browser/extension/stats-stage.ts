import type { Page } from 'playwright-core';
import type { Batch } from '../../../src/stats/counts';
import type { Stage } from './stage';

/** The stats page in a tab of its own. */
export async function openStats({ context, extensionId }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/stats.html`);
  await page.getByRole('heading', { name: 'Your days' }).waitFor();
  return page;
}

/** Has the background count batches as a helpdesk's frame would; answers how many it took. */
export async function countedIn(page: Page, batches: readonly Batch[]): Promise<number> {
  return await page.evaluate(async (all) => {
    let counted = 0;
    for (const batch of all) {
      const answer = await chrome.runtime.sendMessage({ type: 'count', batch });
      if (answer?.counted) counted += 1;
    }
    return counted;
  }, batches);
}

/** All that the ledger holds: days with rows, replies, and phrases with whatever became of them. */
export async function totals(page: Page): Promise<{ rows: number; replies: number; phrases: number }> {
  return await page.evaluate(async () => {
    const request = indexedDB.open('tactful');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = db.transaction('days').objectStore('days').getAll();
    const rows = await new Promise<{ replies: number; flags: Map<string, Record<string, number>> }[]>(
      (resolve) => {
        all.onsuccess = () => resolve(all.result);
      },
    );
    db.close();
    const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
    return {
      rows: rows.length,
      replies: sum(rows.map(({ replies }) => replies)),
      phrases: sum(rows.flatMap(({ flags }) => [...flags.values()].flatMap((one) => Object.values(one)))),
    };
  });
}
