import type { BrowserContext, Page } from 'playwright-core';
import { percentile, shown } from './percentile';
import { timePerKey, traceOf } from './trace';

const PARAGRAPH =
  'Thank you for the photos of the cable and of the plug, they help a lot. The part is on its way and should reach you on Thursday before noon. You can follow the parcel with the link in the other mail.\n';
const WORDS_IN_PARAGRAPH = 38;
const TYPED =
  'I will write again on Friday at noon with the number of the parcel. You need to send me the form. ';
/** The first keys warm up what a reply of some length has long warmed up. */
const WARM_UP = 20;

/**
 * All that the coach does for a key (read, review, paint, and what it schedules), in a reply with two flags.
 * The browser's own trace counts it, so that the shipped script is measured as it is.
 */
export async function measureHandler(context: BrowserContext, url: string): Promise<string[]> {
  const rows = ['whole handler, ms a key        median      p95      p99'];
  for (const editor of ['textarea', 'ckeditor5']) {
    for (const words of [50, 1300, 5000]) {
      const page = await openWith(context, `${url}?editor=${editor}#/c/ultrasound`, words);
      const events = await traceOf(page, async () => {
        for (const key of TYPED + TYPED) {
          await page.keyboard.type(key, { delay: 15 });
        }
      });
      const times = timePerKey(events, 'coach.js').slice(WARM_UP);
      const figures = [0.5, 0.95, 0.99].map((share) => shown(percentile(times, share))).join(' ');
      rows.push(`${`${editor}, ${words} words`.padEnd(28)} ${figures}`);
      await page.close();
    }
  }
  return rows;
}

async function openWith(context: BrowserContext, address: string, words: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  const box = page.locator('.composer textarea, .composer .ck-editor__editable').filter({ visible: true });
  await box.click();
  await page.keyboard.type("That's not true. Name? ");
  const text = PARAGRAPH.repeat(Math.round(words / WORDS_IN_PARAGRAPH));
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
  await page.waitForFunction(
    () => CSS.highlights.size > 0 || document.querySelector('tactful-overlay') !== null,
  );
  return page;
}
