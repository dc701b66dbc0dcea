import { expect, onTestFinished, test } from 'vitest';
import { expectFlags, flagsOn, hover, popoverOn } from './flags';
import { reloadExtension } from './reload-extension';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, replyBox } from './stage';

test.each(DEMO_EDITORS)('the extension reloaded under an open page with %s', async (editor) => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const { page, box } = await openReply(stage, editor);
  await page.keyboard.type("That's not true.");
  await expectFlags(page, ["That's not true."]);
  await hover(page, "That's not true.");

  await reloadExtension(stage);
  await page.bringToFront();
  // one line says how to go on; underlines and popover are gone
  await page.locator('tactful-popover').getByText('Reload this tab to go on.').waitFor();
  expect(await popoverOn(page).count()).toBe(0);
  await expectFlags(page, []);
  await page.keyboard.type(' Name?');
  await expect.poll(() => modelOf(box)).toBe(modelWith(editor, "That's not true. Name?"));
  expect(await flagsOn(page)).toEqual([]);

  await page.reload();
  await replyBox(page).click();
  await page.keyboard.type("That's not true.");
  await expectFlags(page, ["That's not true."]);
  expect(stage.complaints).toEqual([]);
});
