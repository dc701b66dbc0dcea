import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectFocus, expectOrder, focusOf, stopsOf, tabTo } from './focus';
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

const store = (items: Record<string, unknown>) =>
  stage.worker.evaluate((given) => chrome.storage.local.set(given), items);

test('goes through everything in the order of the page, and out of it', async () => {
  const options = await openOptions(stage);
  const stops = await stopsOf(options);
  expectOrder(stops);
  const controls = await options.locator('button, input, textarea').count();
  expect(stops.length).toBe(controls);
  const names = stops.map(({ name }) => name);
  expect(names[0]).toBe('Find a rule or a phrase');
  expect(names.at(-1)).toBe('Try a sentence');
});

test('searches, leaves the search, and shows a found rule to try', async () => {
  const options = await openOptions(stage);
  await options.keyboard.press('/');
  await expectFocus(options, 'Find a rule or a phrase');
  await options.keyboard.type('plain orders');
  const found = options.getByRole('listitem').getByRole('switch');
  await expect.poll(() => found.count()).toBeLessThan(5);
  await expectFocus(options, 'Find a rule or a phrase');
  await tabTo(options, 'Plain orders');
  await options.keyboard.press('Enter');
  await options.locator('.detail').getByRole('heading', { name: 'Plain orders' }).waitFor();
  await expectFocus(options, 'Plain orders');
  await tabTo(options, 'Try a sentence');
  await options.keyboard.press('Control+a');
  await options.keyboard.type('Send me your address.');
  await options.locator('.detail').getByText('your address?').waitFor();
  await tabTo(options, 'Find a rule or a phrase', 'Shift+Tab');
  await options.keyboard.press('Escape');
  await expect.poll(() => options.getByRole('searchbox').inputValue()).toBe('');
});

test('folds a set, and switches a set, a rule, hints and counts', async () => {
  const options = await openOptions(stage);
  await tabTo(options, /^Ask instead of tell\d+ of/);
  await options.keyboard.press('Enter');
  expect((await focusOf(options)).name).toMatch(/^Ask instead of tell/);
  const rules = options.getByRole('region', { name: 'Ask instead of tell' }).getByRole('listitem');
  await expect.poll(() => rules.count()).toBe(0);
  await options.keyboard.press('Space');
  await expect.poll(() => rules.count()).toBeGreaterThan(0);
  for (const name of ['Ask instead of tell', 'Plain orders', 'Hints in the reply', 'Daily counts']) {
    await tabTo(options, name);
    // a rule's row, then its switch
    if (name === 'Plain orders') await options.keyboard.press('Tab');
    const one = switchNamed(options, name).first();
    const before = await one.getAttribute('aria-checked');
    await options.keyboard.press('Space');
    await expect.poll(() => one.getAttribute('aria-checked')).toBe(before === 'true' ? 'false' : 'true');
    await expectFocus(options, name);
  }
});

test('brings a site back, and is then not lost', async () => {
  await store({ settings: { version: 1, sets: {}, rules: {}, sitesOff: ['one.example', 'two.example'] } });
  const options = await openOptions(stage);
  await tabTo(options, 'Coach me here, on one.example');
  await options.keyboard.press('Enter');
  await expectFocus(options, 'Coach me here, on two.example');
  await options.keyboard.press('Enter');
  await options.getByText('None. You can switch a site off').waitFor();
  expect((await focusOf(options)).isSeen).toBe(true);
});

test('shows settings that were set aside, scrolls them, and deletes them', async () => {
  await store({ settings: 'not settings' });
  const options = await openOptions(stage);
  await tabTo(options, 'Show them');
  await options.keyboard.press('Enter');
  await tabTo(options, '"not settings"');
  await tabTo(options, 'Delete them');
  await options.keyboard.press('Space');
  await options.getByRole('button', { name: 'Delete them' }).waitFor({ state: 'hidden' });
  await expectFocus(options, 'Find a rule or a phrase');
});

test('opens your days', async () => {
  const options = await openOptions(stage);
  await tabTo(options, 'See your days');
  const opening = stage.context.waitForEvent('page');
  await options.keyboard.press('Enter');
  await (await opening).getByRole('heading', { level: 1, name: 'Your days' }).waitFor();
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
