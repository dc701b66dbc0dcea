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

/**
 * As Lexical does on a busy machine: it follows the last key late, more than once, and sees to it that it has the focus
 * then. `next` is who a key would reach that waits already: keys come before timers.
 */
const EDITOR = `<div id="box" aria-label="Reply" contenteditable style="width:500px;height:120px"></div>
  <script>
    const box = document.querySelector('#box');
    const next = [];
    let follows = 0;
    box.addEventListener('input', () => { follows = 2; });
    box.addEventListener('focusout', () => {
      if (follows === 0) return;
      follows -= 1;
      setTimeout(() => {
        box.focus({ preventScroll: true });
        scheduler.postTask(() => next.push(document.activeElement.localName), { priority: 'user-blocking' });
      });
    });
  </script>`;

test('a popover that is asked for right behind the last key keeps the focus', async () => {
  const page = await openHostilePage(stage, { body: EDITOR });
  await page.keyboard.type("That's not true. Order");
  await expectFlags(page, ["That's not true."]);
  await openByKeyboard(stage, page);
  const next = () => page.evaluate<string[]>('next');
  await expect.poll(next).toEqual(['tactful-popover', 'tactful-popover']);
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
