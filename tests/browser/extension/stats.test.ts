import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fullDay, fullDays, TODAY } from './counted-days';
import { openOptions, switchNamed } from './options-stage';
import { openPopup } from './popup-stage';
import { openStage, type Stage } from './stage';
import { countedIn, openStats, totals } from './stats-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  const page = await openStats(stage);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'delete-counts' }));
  await stage.worker.evaluate(() => chrome.storage.local.clear());
  for (const open of stage.context.pages().slice(1)) await open.close();
});

const today = (page: Page) => page.getByRole('region', { name: 'Today' });

test('the first day is empty and leads to a box to try', async () => {
  const page = await openStats(stage);
  await page.getByRole('heading', { name: 'Your first day' }).waitFor();
  expect(await page.getByRole('img').count()).toBe(0);
  const opening = stage.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Try it on a sample reply' }).click();
  await (await opening).getByRole('textbox', { name: 'Try a sentence' }).waitFor();
});

test('a day that is counted is drawn, listed and summed up, also in the popup', async () => {
  const page = await openStats(stage);
  expect(await countedIn(page, fullDay(TODAY))).toBe(1);
  await page.reload();
  await today(page).getByText('33').waitFor();
  const days = page.getByRole('region', { name: 'Last 14 days' });
  expect(await days.locator('tbody tr').count()).toBe(14);
  expect(await days.locator('.reworded').count()).toBe(1);
  expect(await days.locator('tbody tr').first().textContent()).toMatch(/^Today33\d+\d+$/);
  expect(await page.locator('.often > li').count()).toBe(5);
  const popup = await openPopup(stage, page);
  await popup.getByText(/^Today: 33 replies · \d+ phrases reworded$/).waitFor();
  const opening = stage.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Your days' }).click();
  await today(await opening)
    .getByText('33')
    .waitFor();
});

test('one helpdesk alone', async () => {
  const page = await openStats(stage);
  await countedIn(page, fullDay(TODAY));
  await page.reload();
  await page.getByRole('button', { name: 'Intercom' }).click();
  await expect.poll(() => today(page).locator('b').first().textContent()).toBe('11');
});

test('switched off nothing is added, and everything stays; switched on it goes on', async () => {
  const page = await openStats(stage);
  await countedIn(page, fullDay(TODAY));
  await page.reload();
  const before = await totals(page);
  await page.getByRole('button', { name: 'Stop counting' }).click();
  await page.getByText(/^Counting is switched off/).waitFor();
  await countedIn(page, fullDay(TODAY));
  expect(await totals(page)).toEqual(before);
  const popup = await openPopup(stage, page);
  await popup.getByText('Counting is switched off').waitFor();
  const options = await openOptions(stage);
  await switchNamed(options, 'Daily counts').click();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Stop counting' }).waitFor();
  await countedIn(page, fullDay(TODAY));
  expect(await totals(page)).toEqual({
    rows: before.rows,
    replies: before.replies * 2,
    phrases: before.phrases * 2,
  });
});

test('delete takes every count and nothing else, and says so', async () => {
  const page = await openStats(stage);
  await countedIn(page, fullDays(40));
  await page.reload();
  const before = await totals(page);
  expect(before.replies).toBeGreaterThan(800);
  await page.getByRole('button', { name: 'Delete all counts' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect(await totals(page)).toEqual(before);
  await page.getByRole('button', { name: 'Delete all counts' }).click();
  await page.getByRole('button', { name: 'Delete them' }).click();
  await page.getByText('All counts are deleted. Nothing is left of them.').waitFor();
  const after = await totals(page);
  console.log(`delete: ${JSON.stringify(before)} before, ${JSON.stringify(after)} after`);
  expect(after).toEqual({ rows: 0, replies: 0, phrases: 0 });

  // what is counted from now on is seen without a reload
  await countedIn(page, fullDay(TODAY));
  await today(page).getByText('33').waitFor();
  await page.getByText('All counts are deleted.').waitFor({ state: 'hidden' });
});

test('in one column nothing is wider than the page', async () => {
  const page = await openStats(stage);
  await countedIn(page, fullDays(40));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.reload();
  await page.getByRole('img').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
