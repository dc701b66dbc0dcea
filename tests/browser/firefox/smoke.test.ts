import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findInstalledFirefox } from '../../../tools/browser/find-firefox';
import { DEMO_EDITORS, modelWith } from '../extension/stage';
import { expectFlags, type FirefoxStage, hover, modelOf, openFirefox, pressControl, WAYS } from './stage';

const firefox = await findInstalledFirefox();

const TYPED = 'Hi. Send me your order number. Thanks';
const FLAG = 'Send me your order number.';
const REWORDED = 'Hi. Could you send me your order number? Thanks';

/** From now on the page cancels these events of ours before its editor hears of them. */
async function refuse(page: Page, types: string[]): Promise<void> {
  await page.evaluate((refused) => {
    for (const type of refused) {
      const cancel = (event: Event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener(type, cancel, { capture: true });
    }
  }, types);
}

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openFirefox(firefox ?? '');
  });
  afterAll(() => stage?.close());
  afterEach(() => {
    expect(stage.complaints).toEqual([]);
  });

  // first, while nothing else was counted
  test.each(DEMO_EDITORS)('%s: shown, reworded, sent: counted once', async (editor) => {
    const page = await stage.openReply(editor);
    const before = await stage.ledgerTotals();
    const now = (name: string, more: number): number => (before[name] ?? 0) + more;
    await page.bringToFront();
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await hover(page, FLAG);
    await page.locator(WAYS).click();
    await expectFlags(page, []);
    await page.locator('.composer button.primary').click();
    await expect
      .poll(() => stage.ledgerTotals())
      .toEqual({
        'imperative-request shown': now('imperative-request shown', 1),
        'imperative-request accepted': now('imperative-request accepted', 1),
        replies: now('replies', 1),
        words: now('words', 9),
      });
    await page.close();
  });

  test.each(DEMO_EDITORS)(
    '%s: typed, underlined, looked at, reworded, undone, written on',
    async (editor) => {
      const page = await stage.openReply(editor);
      await page.keyboard.type(TYPED);
      const [flag] = await expectFlags(page, [FLAG]);
      expect([flag?.set, flag?.severity]).toEqual(['commands', 2]);

      await hover(page, FLAG);
      await page.locator(WAYS).click();
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, REWORDED));
      await expectFlags(page, []);

      await pressControl(page, 'z');
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, TYPED));
      await expectFlags(page, [FLAG]);
      await pressControl(page, 'y');
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, REWORDED));
      await page.keyboard.type('!');
      await expect.poll(() => modelOf(page)).toContain('!');
      await page.close();
    },
  );

  test('an editor that refuses typed words takes a paste', async () => {
    const page = await stage.openReply('ckeditor5');
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await refuse(page, ['beforeinput']);
    await hover(page, FLAG);
    await page.locator(WAYS).click();
    await expect.poll(() => modelOf(page)).toBe(modelWith('ckeditor5', REWORDED));
    await page.close();
  });

  test('an editor that takes no words keeps its text, and the wording is in the clipboard', async () => {
    const page = await stage.openReply('ckeditor5');
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await refuse(page, ['beforeinput', 'paste']);
    await hover(page, FLAG);
    await page.locator(WAYS).click();
    await page.waitForSelector('tactful-popover >>> ::-p-text(so your reply is as it was)');
    expect(await modelOf(page)).toBe(modelWith('ckeditor5', TYPED));
    await page.locator('input[type="search"]').click();
    await pressControl(page, 'v');
    await expect.poll(() => page.$eval('input[type="search"]', ({ value }) => value)).toContain('Could you');
    await page.close();
  });

  test.each(DEMO_EDITORS)('%s: an update under an open page takes over alone', async (editor) => {
    const page = await stage.openReply(editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await hover(page, FLAG);
    await stage.update();
    await expect.poll(() => page.$$eval('tactful-popover', ({ length }) => length)).toBe(0);
    await page.keyboard.type('. Name?');
    await expectFlags(page, [FLAG, 'Name?']);
    expect(await page.$$eval('tactful-overlay', ({ length }) => length)).toBeLessThanOrEqual(1);
    await page.close();
  });

  // last, because it is gone then
  test('once removed, nothing of it is to be seen', async () => {
    const page = await stage.openReply('textarea');
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    const display = () => page.$eval('tactful-overlay', (overlay) => getComputedStyle(overlay).display);
    expect(await display()).toBe('block');
    await stage.remove();
    await expect.poll(display).toBe('none');
    await page.close();
  });
});
