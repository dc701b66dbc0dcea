import type { BrowserContext, Page, Worker } from 'playwright-core';
import { percentile, shown } from './percentile';

const RUNS = 10;

/** Runs in the popup before its own scripts: marks the frame in which it says its state. */
function markState(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('h1.state')) return;
    seen.disconnect();
    // a task after the frame's callbacks comes after its painting
    requestAnimationFrame(() => setTimeout(() => performance.mark('state')));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/**
 * From opening the popup to the frame in which its state is painted: in a tab with a flagged reply, in one without a
 * reply, and with the background asleep, as it is half a minute after its last work.
 */
export async function measurePopup(context: BrowserContext, worker: Worker, url: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${url}?editor=ckeditor5#/c/ultrasound`);
  const address = new URL('/popup.html', worker.url()).href;
  const tab = await worker.evaluate(async (about) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url === about)?.id;
  }, page.url());
  const rows = ['popup opened to state painted, ms median      max'];
  const measure = async (name: string, before: () => Promise<void>): Promise<void> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await before();
      times.push(await timeOf(context, `${address}?tab=${tab}`));
    }
    rows.push(`${name.padEnd(30)} ${shown(percentile(times, 0.5))} ${shown(Math.max(...times))}`);
  };
  await measure('no reply', async () => undefined);
  await page.locator('.composer .ck-editor__editable').click();
  await page.keyboard.type("That's not true. Name?");
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await measure('a reply with flags', async () => undefined);
  await measure('the same, background asleep', () => stopWorkers(page));
  await page.close();
  return rows;
}

async function timeOf(context: BrowserContext, address: string): Promise<number> {
  const popup = await context.newPage();
  await popup.addInitScript(markState);
  await popup.goto(address);
  const mark = await popup.waitForFunction(() => performance.getEntriesByName('state')[0]?.startTime);
  const time = (await mark.jsonValue()) ?? Number.NaN;
  await popup.close();
  return time;
}

async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
