import { afterAll, beforeAll, expect, test } from 'vitest';
import { popoverOn } from '../extension/flags';
import { openByKeyboard } from '../extension/press-next-flag';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A helpdesk with shortcuts on bare keys, as they are listened to: where keys bubble up to. */
const SHORTCUTS = `<script>
  for (const target of [document, window])
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.addEventListener(type, ({ key }) => { document.documentElement.dataset.heard = key; });
</script>`;

test('shortcuts of the page hear no key that is pressed in the popover', async () => {
  const page = await openHostilePage(stage, { head: SHORTCUTS, body: TEXT_AREA });
  await page.keyboard.type("That's not true. Name");
  await openByKeyboard(stage, page);
  const heard = () => page.evaluate(() => document.documentElement.dataset.heard);
  expect(await heard()).toBe('e');
  for (const key of ['j', 'r', '?', 'ArrowDown', 'Tab', 'Escape']) {
    await page.keyboard.press(key);
    expect(await heard()).toBe('e');
  }
  await popoverOn(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('s');
  await expect.poll(heard).toBe('s');
  expect(await page.locator('textarea').inputValue()).toBe("That's not true. Names");
});
