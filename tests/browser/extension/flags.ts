import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type PaintedFlag, paintedFlags } from '../../../tools/start/painted-flags';

/** What is underlined now in the page and its frames, in the order of the text, with places in the page's window. */
export async function flagsOn(page: Page): Promise<PaintedFlag[]> {
  return (await Promise.all(page.frames().map(flagsIn))).flat();
}

async function flagsIn(frame: Frame): Promise<PaintedFlag[]> {
  const flags = (await frame.evaluate(paintedFlags, { present: [], absent: [] })) ?? [];
  if (flags.length === 0 || !frame.parentFrame()) return flags;
  const around = await (await frame.frameElement()).boundingBox();
  return flags.map((flag) => ({ ...flag, x: flag.x + (around?.x ?? 0), y: flag.y + (around?.y ?? 0) }));
}

/** Waits until exactly these phrases are underlined, and returns where. */
export async function expectFlags(page: Page, phrases: string[]): Promise<PaintedFlag[]> {
  await expect
    .poll(async () => (await flagsOn(page)).map(({ phrase }) => phrase), { interval: 25 })
    .toEqual(phrases);
  return await flagsOn(page);
}

export function popoverOn(page: Page): Locator {
  return page.locator('tactful-popover [role="dialog"]');
}

export function waysOn(page: Page): Locator {
  return popoverOn(page).locator('ol button');
}

/** Rests the pointer on an underlined phrase until its popover is there. */
export async function hover(page: Page, phrase: string): Promise<Locator> {
  // until its first frame, a text field's overlay is nowhere
  await page.waitForFunction(() => {
    const overlay = document.querySelector('tactful-overlay');
    return !overlay || getComputedStyle(overlay).visibility === 'visible';
  });
  const flag = (await flagsOn(page)).find((one) => one.phrase === phrase);
  if (!flag) throw new Error(`“${phrase}” is not underlined.`);
  await page.mouse.move(flag.x, flag.y, { steps: 3 });
  await popoverOn(page).waitFor();
  return popoverOn(page);
}
