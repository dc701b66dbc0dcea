import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, hover, popoverOn } from '../extension/flags';
import { openByKeyboard, pressNextFlag } from '../extension/press-next-flag';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, RICH_TEXT, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const FLAG = "That's not true.";
const OURS = 'tactful-overlay, tactful-popover';

async function openAndType(): Promise<Page> {
  const page = await openHostilePage(stage, { body: TEXT_AREA });
  await page.keyboard.type(FLAG);
  return page;
}

/** As a framework does that takes all it did not make itself out of the document. */
const clearOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const child of [...document.documentElement.children])
      if (child !== document.head && child !== document.body) child.remove();
  });

test('an underline that the page takes out is back without another key', async () => {
  const page = await openAndType();
  await expectFlags(page, [FLAG]);
  await clearOut(page);
  await expectFlags(page, [FLAG]);
  expect(await page.locator('tactful-overlay').count()).toBe(1);
  await page.close();
});

test('a popover that the page takes out is back, the pointer’s and the keyboard’s with its focus', async () => {
  const page = await openAndType();
  await expectFlags(page, [FLAG]);
  await hover(page, FLAG);
  await clearOut(page);
  await popoverOn(page).waitFor();
  await page.keyboard.press('Space');
  await popoverOn(page).waitFor({ state: 'detached' });

  await openByKeyboard(stage, page);
  await clearOut(page);
  await popoverOn(page).waitFor();
  await page.keyboard.press('1');
  await expect.poll(() => page.locator('textarea').inputValue()).not.toContain(FLAG);
  await popoverOn(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.close();
});

/** A page that wants nobody else in its document, at any time, and counts whom it took out. */
const GUARD = `<script>
  var taken = {};
  new MutationObserver(() => {
    for (const child of [...document.documentElement.children]) {
      if (child === document.head || child === document.body) continue;
      taken[child.localName] = (taken[child.localName] ?? 0) + 1;
      child.remove();
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** How often the guard took this out, so far. */
const takenOut = (page: Page, name: string): Promise<number> =>
  page.evaluate((one) => (globalThis as { taken?: Record<string, number> }).taken?.[one] ?? 0, name);

test('a page that takes out an underline at once has its way until the text changes', async () => {
  const page = await openHostilePage(stage, { head: GUARD, body: TEXT_AREA });
  await page.keyboard.type(FLAG);
  await expect.poll(() => takenOut(page, 'tactful-overlay')).toBeGreaterThan(0);
  const before = await takenOut(page, 'tactful-overlay');
  await page.keyboard.type('!');
  expect(await page.locator('textarea').inputValue()).toBe(`${FLAG}!`);
  // a few times for each key, and not for ever
  expect((await takenOut(page, 'tactful-overlay')) - before).toBeLessThan(10);
  await page.close();
});

test('a page that takes out a popover at once has its way, and the focus is back in the reply', async () => {
  const page = await openHostilePage(stage, { head: GUARD, body: RICH_TEXT });
  await page.keyboard.type(FLAG);
  await expectFlags(page, [FLAG]);
  await pressNextFlag(stage);
  await expect.poll(() => takenOut(page, 'tactful-popover')).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('box');
  await page.keyboard.type(' Thanks');
  await expect.poll(() => page.locator('#box').textContent()).toBe(`${FLAG} Thanks`);
  expect(await takenOut(page, 'tactful-popover')).toBeLessThan(10);
  expect(await page.locator(OURS).count()).toBe(0);
  await page.close();
});

test('a framework that puts a new body in the place of the old one: the new box is coached, alone', async () => {
  const page = await openAndType();
  await expectFlags(page, [FLAG]);
  await hover(page, FLAG);
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await expect.poll(() => page.locator(OURS).count()).toBe(0);
  await page.locator('textarea').click();
  await page.keyboard.type(' Date of birth?');
  // what stood in the new box before is nothing that the agent typed there
  await expectFlags(page, ['Date of birth?']);
  expect(await page.locator('tactful-overlay').count()).toBe(1);
  await page.close();
});
