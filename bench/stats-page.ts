import type { BrowserContext, Page, Worker } from 'playwright-core';
import { percentile, shown } from './percentile';

const RUNS = 10;
const YEARS = 3;
const HELPDESKS = ['zendesk', 'intercom', 'front'];
const RULES = 30;

/** Runs in the page: rows for every day of some years, as the ledger keeps them (src/stats/day-row.ts). */
async function fill({
  days,
  helpdesks,
  rules,
}: {
  days: number;
  helpdesks: string[];
  rules: number;
}): Promise<void> {
  const opening = indexedDB.open('tactful');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('days', 'readwrite');
  for (let ago = 0; ago < days; ago++) {
    const date = new Date();
    date.setDate(date.getDate() - ago);
    const day = date.toLocaleDateString('sv');
    for (const helpdesk of helpdesks) {
      const outcomes = { shown: 9, accepted: 3, reworded: 2, dismissed: 1, sent: 3 };
      const flags = new Map(Array.from({ length: rules }, (_, rule) => [`rule-${rule}`, outcomes]));
      writing.objectStore('days').put({ day, helpdesk, flags, replies: 30, words: 2000 });
    }
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
}

/** Runs in the page before its own scripts: marks the frame in which the first bar of the chart is painted. */
function markBar(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.reworded')) return;
    seen.disconnect();
    // a task after the frame's callbacks comes after its painting
    requestAnimationFrame(() => setTimeout(() => performance.mark('bar')));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** From opening the stats page to the frame in which its chart is painted, with two weeks and with three years. */
export async function measureStatsPage(context: BrowserContext, worker: Worker): Promise<string[]> {
  const address = new URL('/stats.html', worker.url()).href;
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Your days' }).waitFor();
  const rows = ['stats page to first chart, ms   median      max'];
  for (const [name, days] of [
    ['14 days', 14],
    ['three years', YEARS * 365],
  ] as const) {
    await page.evaluate(fill, { days, helpdesks: HELPDESKS, rules: RULES });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timeOf(context, address));
    rows.push(`${name.padEnd(30)} ${shown(percentile(times, 0.5))} ${shown(Math.max(...times))}`);
  }
  await page.close();
  return rows;
}

async function timeOf(context: BrowserContext, address: string): Promise<number> {
  const stats: Page = await context.newPage();
  await stats.addInitScript(markBar);
  await stats.goto(address);
  const mark = await stats.waitForFunction(() => performance.getEntriesByName('bar')[0]?.startTime);
  const time = (await mark.jsonValue()) ?? Number.NaN;
  await stats.close();
  return time;
}
