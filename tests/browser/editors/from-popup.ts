import type { Page, Worker } from 'playwright-core';
import type { EditorCase } from './cases';
import type { Hands } from './hands';
import { write } from './run-case';
import { model, phrases, reply } from './stage';
import { until } from './until';

const WORDING = 'Could you send me your order number?';

/**
 * What goes wrong with a plain phrase when its wording is used in the toolbar popup, and undone; empty for nothing.
 */
export async function popupProblem(hands: Hands, plain: EditorCase): Promise<string> {
  await write(hands, plain);
  await until(
    () => phrases(hands),
    (now) => now.join('|') === plain.flags.join('|'),
  );
  const before = await model(hands);
  const said = await hands.takeFromPopup?.(WORDING);
  const applied = await until(
    () => reply(hands),
    (now) => now === plain.after,
  );
  if (applied !== plain.after) return `holds ${applied}, says ${said}`;
  await hands.press('Control+z');
  const undone = await until(
    () => model(hands),
    (now) => now === before,
  );
  return undone === before ? '' : `undone, holds ${undone}`;
}

/** Opens the popup of a page's tab beside it, and presses Use of a wording; what the popup says then. */
export async function takeFromPopup(page: Page, worker: Worker, wording: string): Promise<string> {
  const address = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.runtime.getURL(`popup.html?tab=${tab?.id}`);
  }, page.url());
  // a page of its own, and not a window as in `popup-stage.ts`: several are opened at once here
  const popup = await page.context().newPage();
  await popup.goto(address);
  await popup.getByRole('button', { name: `Use: ${wording}` }).click();
  const said = await until(
    () => popup.locator('body').textContent(),
    (words) => words?.includes('Nothing to suggest') === true,
  );
  await popup.close();
  return said ?? '';
}
