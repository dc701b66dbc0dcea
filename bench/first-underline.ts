import type { BrowserContext } from 'playwright-core';
import { percentile, shown } from './percentile';

const RUNS = 9;

declare global {
  interface Window {
    focusedAt?: number;
  }
}

/** These run in the page. */
function noteFocus(element: Element): void {
  element.addEventListener('focus', () => (window.focusedAt = performance.now()), { once: true });
}

async function untilUnderlined(): Promise<number> {
  const from = window.focusedAt ?? Number.NaN;
  while (CSS.highlights.size === 0 && !document.querySelector('tactful-overlay')) {
    await new Promise(requestAnimationFrame);
    if (performance.now() - from > 5000) throw new Error('Nothing was underlined within 5 s.');
  }
  return performance.now() - from;
}

/**
 * From the first focus of a reply box and the words written there at once, in a page where nothing of us but the
 * watcher is loaded, to the frame in which they are underlined: the background asked, engine and coach injected,
 * read, reviewed, painted.
 */
export async function measureFirstUnderline(context: BrowserContext, url: string): Promise<string[]> {
  const rows = ['first focus to underline, ms      median      max'];
  for (const editor of ['textarea', 'ckeditor5']) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await context.newPage();
      await page.goto(`${url}?editor=${editor}#/c/ultrasound`);
      const box = page
        .locator('.composer textarea, .composer .ck-editor__editable')
        .filter({ visible: true });
      await box.waitFor();
      await box.evaluate(noteFocus);
      await box.focus();
      await page.keyboard.insertText("That's not true. ");
      times.push(await box.evaluate(untilUnderlined));
      await page.close();
    }
    rows.push(`${editor.padEnd(30)} ${shown(percentile(times, 0.5))} ${shown(Math.max(...times))}`);
  }
  return rows;
}
