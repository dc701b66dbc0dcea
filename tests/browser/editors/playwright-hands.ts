import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { type PaintedFlag, paintedFlags } from '../../../tools/start/painted-flags';
import { takeFromPopup } from './from-popup';
import type { Hands } from './hands';

/** A new page of Chromium. `worker`: that of the extension, if there is one. */
export async function playwrightHands(
  context: BrowserContext,
  worker?: Worker,
): Promise<Hands & { page: Page }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    page,
    async load(url) {
      await page.goto(url);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
    },
    run: (what, arg) => page.evaluate(what as never, arg as never),
    script: async (source) => void (await page.evaluate(source)),
    click: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    flags: async () => (await Promise.all(page.frames().map(flagsIn))).flat(),
    ...(worker && {
      nextFlag: () => pressNextFlagIn(worker, page),
      takeFromPopup: (wording: string) => takeFromPopup(page, worker, wording),
    }),
    async compose(text) {
      const end = text.length;
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    },
    commit: async (text) => void (await session.send('Input.insertText', { text })),
  };
}

async function flagsIn(frame: Frame): Promise<PaintedFlag[]> {
  const flags = (await frame.evaluate(paintedFlags, { present: [], absent: [] })) ?? [];
  if (flags.length === 0 || !frame.parentFrame()) return flags;
  const at = await (await frame.frameElement()).evaluate((node) => {
    const element = node as Element;
    const { left, top } = element.getBoundingClientRect();
    return { left: left + element.clientLeft, top: top + element.clientTop };
  });
  return flags.map((flag) => ({ ...flag, x: flag.x + at.left, y: flag.y + at.top }));
}

/** As `tests/browser/extension/press-next-flag.ts`, for a tab that need not be the active one. */
async function pressNextFlagIn(worker: Worker, page: Page): Promise<void> {
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const command = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
    command.dispatch('next-flag', tab);
  }, page.url());
}
