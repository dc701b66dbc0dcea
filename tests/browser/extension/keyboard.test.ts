import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectFlags, flagsOn, popoverOn } from './flags';
import { openByKeyboard, pressNextFlag } from './press-next-flag';
import { DEMO_EDITORS, modelOf, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
});

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('goes from flag to flag and round to the first', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type("Name? That's not true. You need to send me the form.");
    await expectFlags(page, ['Name?', "That's not true.", 'You need to send me the form.']);
    await page.keyboard.press('Control+Home');
    await openByKeyboard(stage, page);
    const heading = popoverOn(page).getByRole('heading');
    for (const heard of [
      'May feel like not being believed',
      'May sound like an obligation',
      'May sound like a form',
    ]) {
      await pressNextFlag(stage);
      await expect.poll(() => heading.textContent()).toBe(heard);
    }
    await page.keyboard.press('Escape');
    await popoverOn(page).waitFor({ state: 'hidden' });
  });

  test('“Not here” by keyboard, and on to the next flag, which closes when the agent types', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type("Name? That's not true.");
    await expectFlags(page, ['Name?', "That's not true."]);
    await page.keyboard.press('Control+Home');
    await openByKeyboard(stage, page);
    await popoverOn(page).getByRole('button', { name: 'Not here' }).focus();
    await page.keyboard.press('Enter');
    await expectFlags(page, ["That's not true."]);
    await openByKeyboard(stage, page);
    await page.keyboard.press('Escape');
    await popoverOn(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Bye.');
    await expect.poll(() => modelOf(box)).toContain('Bye.');
    expect(await popoverOn(page).count()).toBe(0);
  });

  test('scrolls a flag that is out of sight into it', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type("That's not true. ");
    await expectFlags(page, ["That's not true."]);
    for (let line = 0; line < 40; line++) await page.keyboard.press('Enter');
    await page.keyboard.type('The end.');
    await openByKeyboard(stage, page);
    await expect.poll(() => popoverOn(page).isVisible()).toBe(true);
    const [flag] = await flagsOn(page);
    const popover = await popoverOn(page).boundingBox();
    expect(flag && popover && (flag.y < popover.y || flag.y > popover.y + popover.height)).toBe(true);
  });
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
