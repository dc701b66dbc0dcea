import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectFlags, popoverOn, waysOn } from './flags';
import { expectFocus, tabTo } from './focus';
import { openByKeyboard } from './press-next-flag';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, replyBox, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
});

const TYPED = 'Send me your order number.';
const [FIRST, SECOND] = ['Could you send me your order number?', 'May I have your order number?'];

async function openOn(page: Page): Promise<void> {
  await page.keyboard.type(TYPED);
  await expectFlags(page, [TYPED]);
  await openByKeyboard(stage, page);
  await expectFocus(page, FIRST);
}

async function expectReplyFocus(page: Page): Promise<void> {
  await expect.poll(() => replyBox(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await popoverOn(page).waitFor({ state: 'hidden' });
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('arrows, Home and End go over the ways, Tab and Shift+Tab to what is around them', async () => {
    const { page } = await openReply(stage, editor);
    await openOn(page);
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, SECOND);
    await page.keyboard.press('End');
    const last = await waysOn(page).last().getAttribute('aria-label');
    await expectFocus(page, last ?? 'a third way');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, FIRST);
    await page.keyboard.press('ArrowUp');
    await expectFocus(page, last ?? 'a third way');
    await page.keyboard.press('Home');
    await expectFocus(page, FIRST);
    await tabTo(page, 'Not here');
    await tabTo(page, FIRST, 'Shift+Tab');
    await tabTo(page, 'Close', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectReplyFocus(page);
  });

  test('a digit chooses', async () => {
    const { page, box } = await openReply(stage, editor);
    await openOn(page);
    await page.keyboard.press('2');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, SECOND));
    await expectReplyFocus(page);
  });

  test('“Not here”, then Undo, both by Space; the caret is back in the reply', async () => {
    const { page, box } = await openReply(stage, editor);
    await openOn(page);
    await tabTo(page, 'Not here');
    await page.keyboard.press('Space');
    await expectFocus(page, 'Undo');
    await expectFlags(page, []);
    await page.keyboard.press('Space');
    await expectFlags(page, [TYPED]);
    await expectReplyFocus(page);
    await page.keyboard.type('!');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${TYPED}!`));
  });

  test('Esc leaves the toast for the reply', async () => {
    const { page } = await openReply(stage, editor);
    await openOn(page);
    await tabTo(page, 'Not here');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Undo');
    await page.keyboard.press('Escape');
    await expectReplyFocus(page);
    expect(await page.locator('tactful-popover').count()).toBe(0);
  });

  test.each<['Tab' | 'Shift+Tab', string]>([
    ['Tab', 'More about this'],
    ['Shift+Tab', 'Close'],
  ])('%s past the end closes it, and leads back to the reply', async (key, last) => {
    const { page, box } = await openReply(stage, editor);
    await openOn(page);
    await tabTo(page, last, key);
    await page.keyboard.press(key);
    await expectReplyFocus(page);
    await page.keyboard.type('!');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${TYPED}!`));
  });

  test('Tab in the toast leads back to the reply', async () => {
    const { page } = await openReply(stage, editor);
    await openOn(page);
    await tabTo(page, 'Not here');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Undo');
    await page.keyboard.press('Tab');
    await expectReplyFocus(page);
  });
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
