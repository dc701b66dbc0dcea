import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, hover, waysOn } from '../extension/flags';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, RICH_TEXT, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

test.each([TEXT_AREA, RICH_TEXT])('a page that allows nothing and trusts no HTML: %s', async (body) => {
  stage.complaints.length = 0;
  const page = await openHostilePage(stage, { body, headers: { 'content-security-policy': POLICY } });
  await page.keyboard.type("That's not true. Name");
  await expectFlags(page, ["That's not true."]);
  await hover(page, "That's not true.");
  await waysOn(page).first().click();
  const box = page.locator('[aria-label="Reply"]');
  const text = () =>
    box.evaluate((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent));
  await expect.poll(text).toMatch(/^Perhaps I'm missing .*\sName$/);
  // what a policy forbids is told in the console
  expect(stage.complaints).toEqual([]);
});
