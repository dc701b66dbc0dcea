import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openOptions, switchNamed } from './options-stage';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.worker.evaluate(() => chrome.storage.local.clear());
  for (const page of stage.context.pages().slice(1)) await page.close();
});

test('search by keyboard finds a rule by an example, and the box answers as a reply would', async () => {
  const options = await openOptions(stage);
  await options.keyboard.press('/');
  await options.keyboard.type('plain orders');
  const found = options.getByRole('listitem').getByRole('switch');
  await expect.poll(() => found.count()).toBeLessThan(5);
  await switchNamed(options.getByRole('listitem'), 'Plain orders').waitFor();
  await options.getByRole('searchbox').fill('no such words anywhere');
  await options.getByText('No rule has these words').waitFor();
  await options.getByRole('searchbox').fill("that's not");
  const detail = options.locator('.detail');
  await detail.getByRole('textbox', { name: 'Try a sentence' }).fill('Send me your order number.');
  await detail.getByText('your order number?').waitFor();
  await detail.getByRole('textbox', { name: 'Try a sentence' }).fill('Thanks a lot!');
  await detail.getByText('Nothing to suggest for this.').waitFor();
});

test('a rule that is always on can be found by keyboard and not switched', async () => {
  const options = await openOptions(stage);
  const locked = switchNamed(options.getByRole('listitem'), 'Blanks still to fill');
  await locked.focus();
  await options.keyboard.press('Space');
  expect(await locked.getAttribute('aria-disabled')).toBe('true');
  expect(await locked.getAttribute('aria-checked')).toBe('true');
});

test('in one column nothing is wider than the page', async () => {
  const options = await openOptions(stage);
  await options.setViewportSize({ width: 400, height: 800 });
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
