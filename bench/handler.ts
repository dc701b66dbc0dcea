import type { BrowserContext, Page, Worker } from 'playwright-core';
import { serveEditors } from '../tests/editors/serve';
import { percentile, shown } from './percentile';
import { keyToPaint, timePerKey, traceOf } from './trace';

const EDITORS = ['textarea', 'prosemirror', 'lexical', 'ckeditor5'];
const WORDS = [50, 1300, 5000];

const PARAGRAPH =
  'Thank you for the photos of the cable and of the plug, they help a lot. The part is on its way and should reach you on Thursday before noon. You can follow the parcel with the link in the other mail.\n';
const WORDS_IN_PARAGRAPH = 38;
const TYPED =
  'I will write again on Friday at noon with the number of the parcel. You need to send me the form. ';
/** The first keys warm up what a reply of some length has long warmed up. */
const WARM_UP = 20;

/**
 * All that the coach does for a key (read, review, paint, and what it schedules), in a reply with two flags, and how
 * long until the browser shows the key: with Tactful, and with Tactful paused. The browser's own trace counts it, so
 * that the shipped script is measured as it is.
 */
export async function measureHandler(context: BrowserContext, worker: Worker): Promise<string[]> {
  const server = await serveEditors();
  const options = await context.newPage();
  await options.goto(new URL('/options.html', worker.url()).href);
  const rows = [
    '                              whole handler, ms a key      key to paint, ms       … paused',
    '                               median     p95     p99     median     p95      median     p95',
  ];
  try {
    for (const editor of EDITORS) {
      for (const words of WORDS) {
        const coached = await typedIn(context, server.url + editor, words, true);
        await pause(options, true);
        const alone = await typedIn(context, server.url + editor, words, false);
        await pause(options, false);
        const figures = [
          ...[0.5, 0.95, 0.99].map((share) =>
            percentile(timePerKey(coached, 'coach.js').slice(WARM_UP), share),
          ),
          ...[0.5, 0.95].map((share) => percentile(keyToPaint(coached).slice(WARM_UP), share)),
          ...[0.5, 0.95].map((share) => percentile(keyToPaint(alone).slice(WARM_UP), share)),
        ];
        rows.push(`${`${editor}, ${words} words`.padEnd(28)} ${figures.map(shown).join(' ')}`);
      }
    }
  } finally {
    await options.close();
    await server.close();
  }
  return rows;
}

async function typedIn(context: BrowserContext, address: string, words: number, isCoached: boolean) {
  const page = await openWith(context, address, words, isCoached);
  const events = await traceOf(page, async () => {
    for (const key of TYPED + TYPED) await page.keyboard.type(key, { delay: 15 });
  });
  await page.close();
  return events;
}

async function openWith(
  context: BrowserContext,
  address: string,
  words: number,
  isCoached: boolean,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => window.replyPage.editable().focus());
  await page.keyboard.type("That's not true. Name? ");
  const text = PARAGRAPH.repeat(Math.round(words / WORDS_IN_PARAGRAPH));
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
  // out of sight nothing is painted
  await page.keyboard.press('Control+End');
  const isUnderlined = (): boolean =>
    CSS.highlights.size > 0 || document.querySelector('tactful-overlay') !== null;
  if (isCoached) await page.waitForFunction(isUnderlined);
  return page;
}

/** Stops all coaching for an hour, or goes on: what a page of ours may ask for. */
async function pause(ours: Page, isPaused: boolean): Promise<void> {
  const until = Date.now() + 3_600_000;
  const change = isPaused ? { kind: 'pause', until } : { kind: 'resume' };
  await ours.evaluate(
    (asked) => chrome.runtime.sendMessage({ type: 'change-settings', change: asked }),
    change,
  );
}
