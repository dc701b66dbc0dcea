import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, hover, waysOn } from '../extension/flags';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const FLAG = "That's not true.";

/** How large the popover of a flag is, and its letters. */
async function sizes(page: Page): Promise<string[]> {
  await page.keyboard.type(`${FLAG} Name`);
  await expectFlags(page, [FLAG]);
  const popover = await hover(page, FLAG);
  return await popover.evaluate((dialog) =>
    [dialog, ...dialog.querySelectorAll('*')].map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${one.tagName} ${Math.round(width)} ${Math.round(height)} ${getComputedStyle(one).fontSize}`;
    }),
  );
}

test.each([
  ['unsets everything', '* { all: unset }'],
  ['has tiny letters', 'html { font-size: 4px }'],
  ['says what every element is', '* { font: 30px serif !important; transform: none !important; zoom: 1 }'],
])('a page whose style %s changes nothing about the popover, and a rewrite goes in', async (_, css) => {
  const calm = await openHostilePage(stage, { body: TEXT_AREA });
  const usual = await sizes(calm);
  const page = await openHostilePage(stage, { head: `<style>${css}</style>`, body: TEXT_AREA });
  expect(await sizes(page)).toEqual(usual);
  await waysOn(page).first().click();
  await expect.poll(() => page.locator('textarea').inputValue()).toMatch(/^Perhaps I'm missing .* Name$/);
});
