import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectFlags } from './flags';
import { openOptions, switchNamed } from './options-stage';
import { openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.worker.evaluate(() => chrome.storage.local.clear());
  for (const page of stage.context.pages().slice(1)) await page.close();
});

test('a rule and a set switched here take effect in an open page, and come back', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type("That's not true. Order number?");
  await expectFlags(page, ["That's not true.", 'Order number?']);
  const options = await openOptions(stage);
  const denial = options.getByRole('region', { name: 'Neutral instead of defensive' });
  await denial.getByRole('switch').nth(1).click();
  await expectFlags(page, ['Order number?']);
  await switchNamed(options, 'Ask instead of tell').click();
  await expectFlags(page, []);
  await options.getByText(/^Off, with \d+ of \d+ rules chosen$/).waitFor();
  await switchNamed(options, 'Ask instead of tell').click();
  await denial.getByRole('switch').nth(1).click();
  await expectFlags(page, ["That's not true.", 'Order number?']);
});

test('hints are underlined when asked for', async () => {
  const { page } = await openReply(stage, 'ckeditor5');
  await page.keyboard.type('Order number? We will get back to you soon.');
  await expectFlags(page, ['Order number?']);
  const options = await openOptions(stage);
  await switchNamed(options, 'Hints in the reply').click();
  await expectFlags(page, ['Order number?', 'We will get back to you soon.']);
});

test('two open option pages that change different things both survive, and show it', async () => {
  const [one, other] = [await openOptions(stage), await openOptions(stage)];
  // at once, but each page has one mouse
  const press = async (page: Page, ...names: string[]): Promise<void> => {
    for (const name of names) await switchNamed(page, name).click();
  };
  await Promise.all([
    press(one, 'Ask instead of tell'),
    press(other, 'Hints in the reply', 'This customer, not a routine'),
  ]);
  for (const page of [one, other]) {
    await expect
      .poll(async () => [
        await switchNamed(page, 'Ask instead of tell').getAttribute('aria-checked'),
        await switchNamed(page, 'Hints in the reply').getAttribute('aria-checked'),
        await switchNamed(page, 'This customer, not a routine').getAttribute('aria-checked'),
      ])
      .toEqual(['false', 'true', 'false']);
  }
  const { settings } = await stage.worker.evaluate(() => chrome.storage.local.get('settings'));
  expect(settings).toMatchObject({ sets: { commands: false, routine: false }, hintsInText: true });
});

test.each([
  ['damaged', 'not settings', 'Your settings could not be read'],
  ['newer', { version: 99, sets: {} }, 'Your settings come from a newer Tactful'],
])('%s settings are said, shown and kept; coaching goes on', async (_, stored, words) => {
  await stage.worker.evaluate((settings) => chrome.storage.local.set({ settings }), stored);
  const options = await openOptions(stage);
  await options.getByText(words).waitFor();
  await options.getByRole('button', { name: 'Show them' }).click();
  expect(JSON.parse((await options.locator('pre').textContent()) ?? '')).toEqual(stored);
  await switchNamed(options, 'Hints in the reply').click();
  await options.reload();
  await options.getByText(words).waitFor();
  const kept = await stage.worker.evaluate(() => chrome.storage.local.get(['settings', 'settings-aside']));
  expect(kept['settings-aside']).toMatchObject([{ stored }]);
  expect(kept.settings).toMatchObject({ version: 1, hintsInText: true });
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('Order number?');
  await expectFlags(page, ['Order number?']);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Show them' }).click();
  await options.getByRole('button', { name: 'Delete them' }).click();
  await options.getByText(words).waitFor({ state: 'hidden' });
});

test('a site that is off is listed, and brought back', async () => {
  await stage.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, sets: {}, rules: {}, sitesOff: ['127.0.0.1'] } }),
  );
  const options = await openOptions(stage);
  const back = options.getByRole('button', { name: 'Coach me here, on 127.0.0.1' });
  await back.waitFor();
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('Order number?');
  await expectFlags(page, []);
  await back.click();
  await expectFlags(page, ['Order number?']);
  await back.waitFor({ state: 'hidden' });
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
