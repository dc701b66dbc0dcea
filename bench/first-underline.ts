import type { BrowserContext } from 'playwright-core';
import { percentile, shown } from './percentile';

const RUNS = 9;

/** Runs in the page: text as the helpdesk itself puts it there, without a focus. */
function putText(element: Element, text: string): void {
  const { ckeditorInstance } = element as Element & { ckeditorInstance?: { setData(html: string): void } };
  if (ckeditorInstance) ckeditorInstance.setData(`<p>${text}</p>`);
  else (element as HTMLTextAreaElement).value = text;
}

/**
 * From the first focus of a reply box, in a page where nothing of us but the watcher is loaded, to the frame in which
 * what stands there is underlined: the background asked, engine and coach injected, read, reviewed, painted.
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
      await box.evaluate(putText, "That's not true.");
      times.push(
        await box.evaluate(async (element: HTMLElement) => {
          const focused = performance.now();
          element.focus();
          while (CSS.highlights.size === 0 && !document.querySelector('tactful-overlay')) {
            await new Promise(requestAnimationFrame);
            if (performance.now() - focused > 5000) throw new Error('Nothing was underlined within 5 s.');
          }
          return performance.now() - focused;
        }),
      );
      await page.close();
    }
    rows.push(`${editor.padEnd(30)} ${shown(percentile(times, 0.5))} ${shown(Math.max(...times))}`);
  }
  return rows;
}
