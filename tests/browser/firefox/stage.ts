import type { Browser, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { DEMO } from '../../../src/helpdesks/rows/demo';
import { launchFirefox } from '../../../tools/browser/launch-firefox';
import { extensionDir } from '../../../tools/build/extension';
import { type PaintedFlag, paintedFlags } from '../../../tools/start/painted-flags';
import { sums } from '../extension/ledger-rows';
import { modelIn } from '../extension/model';
import type { DemoEditor } from '../extension/stage';

/** One Firefox with the built extension, for the tests of one file. */
export interface FirefoxStage {
  /** What pages wrote to their consoles as a warning or an error, and exceptions nobody caught. */
  complaints: string[];
  /** The demo's clinic conversation with one of its editors, the caret in the empty reply box. */
  openReply(editor: DemoEditor): Promise<Page>;
  /** The ledger's totals, as they are stored. */
  ledgerTotals(): Promise<Record<string, number>>;
  /** What happens to open pages when Firefox updates the extension. */
  update(): Promise<void>;
  /** What happens to them when the agent removes it. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefox(executable: string): Promise<FirefoxStage> {
  const extension = extensionDir('demo', 'firefox');
  const { browser, extensionId, pagesUrl, close } = await launchFirefox(executable, extension);
  const complaints: string[] = [];
  let ownPage: Promise<Page> | undefined;
  return {
    complaints,
    close,
    update: async () => void (await browser.installExtension(extension)),
    remove: () => browser.uninstallExtension(extensionId),
    async ledgerTotals() {
      ownPage ??= openOwnPage(browser, `${pagesUrl}options.html`);
      return await (await ownPage).evaluate(sums);
    },
    async openReply(editor) {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(new URL(`?editor=${editor}#/c/ultrasound`, inject('demoUrl')).href);
      await page.locator(REPLY_BOX).click();
      return page;
    },
  };
}

/** A page of the extension. The driver opens it, but never hears that it is there. */
export async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: 2000 }).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href)).toBe(url);
  return page;
}

const REPLY_BOX = DEMO.replyBox ?? '';
export const WAYS = 'tactful-popover >>> ol button';

/** What the editor's own model holds. */
export async function modelOf(page: Page): Promise<string> {
  return await page.$eval(REPLY_BOX, modelIn);
}

async function flagsOn(page: Page): Promise<PaintedFlag[]> {
  return (await page.evaluate(paintedFlags, { present: [], absent: [] })) ?? [];
}

/** Waits until exactly these phrases are underlined, and returns where. */
export async function expectFlags(page: Page, phrases: string[]): Promise<PaintedFlag[]> {
  await expect
    .poll(async () => (await flagsOn(page)).map(({ phrase }) => phrase), { interval: 25 })
    .toEqual(phrases);
  return await flagsOn(page);
}

/** Rests the pointer on an underlined phrase until its popover is there. */
export async function hover(page: Page, phrase: string): Promise<void> {
  const flag = (await flagsOn(page)).find((one) => one.phrase === phrase);
  if (!flag) throw new Error(`“${phrase}” is not underlined.`);
  await page.mouse.move(flag.x, flag.y, { steps: 3 });
  await page.waitForSelector(WAYS);
}

/** Puppeteer has no chords for Firefox. */
export async function pressControl(page: Page, key: 'z' | 'y' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
