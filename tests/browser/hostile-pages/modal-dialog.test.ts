import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, hover, popoverOn, waysOn } from '../extension/flags';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Everything outside of a modal dialog is inert, whatever layer it is drawn in. */
const inDialog = (body: string): string =>
  `<dialog>${body}</dialog><script>document.querySelector('dialog').showModal()</script>`;

test.each([
  ['a modal dialog', inDialog(TEXT_AREA)],
  [
    'a component in a modal dialog',
    inDialog(`<div><template shadowrootmode="open">${TEXT_AREA}</template></div>`),
  ],
])('in %s the popover can be used', async (_, body) => {
  const page = await openHostilePage(stage, { body });
  await page.keyboard.type("That's not true. ");
  await expectFlags(page, ["That's not true."]);
  await hover(page, "That's not true.");
  await waysOn(page).first().click();
  await popoverOn(page).waitFor({ state: 'hidden' });
  expect(await page.locator('textarea').inputValue()).toContain("Perhaps I'm missing something.");
});
