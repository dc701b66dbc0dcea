import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectFlags } from './flags';
import { expectFocus, expectOrder, stopsOf, tabTo } from './focus';
import { expectTotals, ledgerTotals } from './ledger-rows';
import { openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
});

async function openDays(): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/stats.html`);
  await page.getByRole('heading', { level: 1, name: 'Your days' }).waitFor();
  await page.getByRole('button', { name: 'Stop counting' }).waitFor();
  return page;
}

test('on the first day: goes to the sample reply', async () => {
  const days = await openDays();
  expectOrder(await stopsOf(days));
  await tabTo(days, 'Try it on a sample reply');
  const opening = stage.context.waitForEvent('page');
  await days.keyboard.press('Enter');
  await (await opening).getByRole('heading', { level: 1, name: 'Tactful' }).waitFor();
});

test('stops counting and counts again', async () => {
  const days = await openDays();
  await tabTo(days, 'Stop counting');
  await days.keyboard.press('Space');
  await days.getByText('Counting is switched off').waitFor();
  await expectFocus(days, 'Count again');
  await days.keyboard.press('Enter');
  await expectFocus(days, 'Stop counting');
});

test('asks before it deletes, keeps, and deletes', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type("That's not true.");
  await expectFlags(page, ["That's not true."]);
  await expectTotals(stage, { 'denial shown': 1 });
  const days = await openDays();
  expectOrder(await stopsOf(days));
  await tabTo(days, 'Delete all counts');
  await days.keyboard.press('Enter');
  await expectFocus(days, 'Keep them');
  await days.keyboard.press('Enter');
  await expectFocus(days, 'Delete all counts');
  expect(await ledgerTotals(stage)).toEqual({ 'denial shown': 1 });
  await days.keyboard.press('Space');
  await expectFocus(days, 'Keep them');
  await tabTo(days, 'Delete them');
  await days.keyboard.press('Space');
  await days.getByText('All counts are deleted').waitFor();
  expect(await ledgerTotals(stage)).toEqual({});
  await expectFocus(days, 'Stop counting');
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
