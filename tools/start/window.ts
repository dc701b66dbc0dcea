import { once } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';

const TO_TRY = [
  'Click the reply box and type: Date of Birth? You should have called in earlier.',
  'Rest the mouse on an underlined phrase, and click a wording that you like better.',
  'Close the browser or press Ctrl+C to stop.',
];

/** Leaves the browser to the person in front of it, until it is closed or `signal` aborts. */
export async function leaveOpen(context: BrowserContext, page: Page, address: string, signal: AbortSignal) {
  await page.goto(address);
  for (const line of TO_TRY) console.log(line);
  const over = new AbortController();
  signal.addEventListener('abort', () => over.abort(), { signal: over.signal });
  context.once('close', () => over.abort());
  // On macOS a browser lives on without a window.
  page.on('close', () => {
    if (context.pages().length === 0) over.abort();
  });
  if (!signal.aborted) await once(over.signal, 'abort');
}
