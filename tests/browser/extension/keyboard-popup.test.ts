import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectFlags } from './flags';
import { expectFocus, expectOrder, stopsOf, tabTo } from './focus';
import { openPopup } from './popup-stage';
import { modelOf, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.worker.evaluate(() => chrome.storage.local.clear());
  for (const page of stage.context.pages().slice(1)) await page.close();
});

const SWITCH = 'Coach me on 127.0.0.1';
const BEST = 'Use: Could you send me your order number?';

async function openOver(typed: string, flags: string[]) {
  const { page, box } = await openReply(stage, 'textarea');
  await page.keyboard.type(typed);
  await expectFlags(page, flags);
  const popup = await openPopup(stage, page);
  await popup.getByRole('heading', { name: 'Coaching this reply' }).waitFor();
  return { page, box, popup };
}

const titled = (popup: Page, name: string) => popup.getByRole('heading', { level: 1, name }).waitFor();

test('goes through everything in the order of the popup, and out of it', async () => {
  const { popup } = await openOver('Send me your order number. Name?', [
    'Send me your order number.',
    'Name?',
  ]);
  const stops = await stopsOf(popup);
  expectOrder(stops);
  const names = stops.map(({ name }) => name);
  expect([names[0], names[1], names[2]]).toEqual([SWITCH, BEST, '2 other wordings']);
  expect(names.slice(-3)).toEqual(['Pause', 'Your days', 'Options']);
});

test('opens other wordings and uses one; the focus goes on to the next flag', async () => {
  const { popup, box } = await openOver('Send me your order number. Name?', [
    'Send me your order number.',
    'Name?',
  ]);
  await tabTo(popup, '2 other wordings');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, 'Fewer wordings');
  await tabTo(popup, 'Use: May I have your order number?', 'Shift+Tab');
  await popup.keyboard.press('Space');
  await expect.poll(() => modelOf(box)).toBe('May I have your order number? Name?');
  await expectFocus(popup, /^Use: .*name/);
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'Nothing to suggest' }).waitFor();
  await expectFocus(popup, 'Pause');
});

test('switches the site off and on again, the focus on what can be done next', async () => {
  const { popup } = await openOver('Name?', ['Name?']);
  await tabTo(popup, SWITCH);
  await popup.keyboard.press('Space');
  await titled(popup, 'Off on this site');
  await expectFocus(popup, 'Coach me on this site');
  await popup.keyboard.press('Enter');
  await titled(popup, 'Coaching this reply');
  await expectFocus(popup, SWITCH);
});

test('pauses, goes back without pausing, and resumes', async () => {
  const { popup } = await openOver('Name?', ['Name?']);
  await tabTo(popup, 'Pause');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, /^30 minutes/);
  expectOrder(await stopsOf(popup));
  await tabTo(popup, 'Back');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, 'Pause');
  await popup.keyboard.press('Space');
  await expectFocus(popup, /^30 minutes/);
  await tabTo(popup, /^Rest of today/);
  await popup.keyboard.press('Enter');
  await titled(popup, 'Paused until tomorrow');
  await expectFocus(popup, 'Resume now');
  await popup.keyboard.press('Enter');
  await titled(popup, 'Coaching this reply');
  await expectFocus(popup, SWITCH);
});

test.each([
  ['Your days', 'Your days'],
  ['Options', 'Tactful'],
])('%s opens its page', async (button, heading) => {
  const { popup } = await openOver('Name?', ['Name?']);
  await tabTo(popup, button);
  const opening = stage.context.waitForEvent('page');
  // pressed down is enough, and with some the popup is gone before the key is up
  await popup.keyboard.down('Enter');
  await (await opening).getByRole('heading', { level: 1, name: heading }).waitFor();
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
