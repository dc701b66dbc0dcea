import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import { type PaintedFlag, paintedFlags } from '../../../tools/start/painted-flags';
import type { Hands } from './hands';

/** A new page of Firefox. */
export async function puppeteerHands(browser: Browser): Promise<Hands & { page: Page }> {
  const page = await browser.newPage();
  return {
    page,
    async load(url) {
      await page.goto(url);
      await page.waitForSelector('html[data-ready]');
    },
    run: (what, arg) => page.evaluate(what as never, arg as never) as never,
    script: async (source) => void (await page.evaluate(source)),
    click: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    type: (text) => page.keyboard.type(text),
    // it has no chords for Firefox
    async press(keys) {
      const held = keys.split('+') as KeyInput[];
      const last = held.pop() as KeyInput;
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    flags: async () => (await Promise.all(page.frames().map(flagsIn))).flat(),
  };
}

async function flagsIn(frame: Frame): Promise<PaintedFlag[]> {
  const flags = (await frame.evaluate(paintedFlags, { present: [], absent: [] })) ?? [];
  const element = flags.length > 0 && frame.parentFrame() ? await frame.frameElement() : null;
  const box = await element?.boundingBox();
  return box ? flags.map((flag) => ({ ...flag, x: flag.x + box.x, y: flag.y + box.y })) : flags;
}
