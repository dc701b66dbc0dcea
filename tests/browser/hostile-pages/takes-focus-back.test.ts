import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, popoverOn } from '../extension/flags';
import { openByKeyboard } from '../extension/press-next-flag';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** As Lexical does on a busy machine: it follows the last key late, and sees to it that it has the focus then. */
const EDITOR = `<div id="box" aria-label="Reply" contenteditable style="width:500px;height:120px"></div>
  <script>
    const box = document.querySelector('#box');
    let follows = false;
    box.addEventListener('input', () => { follows = true; });
    box.addEventListener('focusout', () => {
      if (follows) setTimeout(() => box.focus({ preventScroll: true }));
      follows = false;
    });
  </script>`;

test('a popover that is asked for right behind the last key keeps the focus', async () => {
  const page = await openHostilePage(stage, { body: EDITOR });
  await page.keyboard.type("That's not true. Order");
  await expectFlags(page, ["That's not true."]);
  await openByKeyboard(stage, page);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await expect.poll(focused).toBe('tactful-popover');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await page.textContent('#box'))?.replaceAll('\u00a0', ' '))
    .toBe("Perhaps I'm missing something. Could you tell me more about what you saw? Order");
});

test('a page that the agent goes back to has the focus', async () => {
  const page = await openHostilePage(stage, { body: EDITOR });
  await page.keyboard.type("That's not true. Order");
  await expectFlags(page, ["That's not true."]);
  await openByKeyboard(stage, page);
  await popoverOn(page).waitFor();
  await page.locator('#box').click({ position: { x: 480, y: 8 } });
  await page.keyboard.type('s');
  await expect.poll(() => page.textContent('#box')).toContain('s');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
});
