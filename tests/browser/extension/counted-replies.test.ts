import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectFlags, hover, popoverOn, waysOn } from './flags';
import { expectTotals, ledgerTotals } from './ledger-rows';
import { openOptions } from './options-stage';
import { DEMO_EDITORS, openReply, openStage, replyBox, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(stage.complaints).toEqual([]);
  // a page that goes delivers what it still has, so that comes before the deleting
  for (const page of stage.context.pages().slice(1)) await page.close();
  const options = await openOptions(stage);
  await setCounting(options, true);
  await options.evaluate(() => chrome.runtime.sendMessage({ type: 'delete-counts' }));
  await options.close();
  await expectTotals(stage, {});
});

const THREE = "Send me your order number. That's not true. Date of birth?";
const FLAGS = ['Send me your order number.', "That's not true.", 'Date of birth?'];

/** What the switch on the options page says to the background. */
async function setCounting(options: Page, on: boolean): Promise<void> {
  await options.evaluate(
    (counting) =>
      chrome.runtime.sendMessage({ type: 'change-settings', change: { kind: 'counting', on: counting } }),
    on,
  );
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('one phrase reworded by us, one dismissed, one sent as written: each counted once', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type(THREE);
    await expectFlags(page, FLAGS);
    await expectTotals(stage, {
      'imperative-request shown': 1,
      'denial shown': 1,
      'fragment-request shown': 1,
    });

    await hover(page, 'Send me your order number.');
    await waysOn(page).first().click();
    await expectFlags(page, FLAGS.slice(1));
    await hover(page, "That's not true.");
    await popoverOn(page).getByRole('button', { name: 'Not here' }).click();
    await expectFlags(page, FLAGS.slice(2));
    await page.getByRole('button', { name: 'Send' }).click();
    await expectTotals(stage, {
      'imperative-request shown': 1,
      'imperative-request accepted': 1,
      'denial shown': 1,
      'denial dismissed': 1,
      'fragment-request shown': 1,
      'fragment-request sent': 1,
      replies: 1,
      words: 13,
    });
  });

  test('undone, it is open again; reworded by hand, it is that', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type('Date of birth?');
    await expectFlags(page, ['Date of birth?']);
    await hover(page, 'Date of birth?');
    await waysOn(page).first().click();
    await expectFlags(page, []);
    await expectTotals(stage, { 'fragment-request shown': 1, 'fragment-request accepted': 1 });
    await page.keyboard.press('Control+z');
    await expectFlags(page, ['Date of birth?']);
    await expectTotals(stage, { 'fragment-request shown': 1 });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Could you tell me your ');
    await expectFlags(page, []);
    await expectTotals(stage, { 'fragment-request shown': 1, 'fragment-request reworded': 1 });
  });
});

test('a wording with a blank is one phrase, however it is filled in', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('You will hear from us in due course.');
  await expectFlags(page, ['You will hear from us in due course.']);
  await hover(page, 'You will hear from us in due course.');
  await waysOn(page).first().click();
  await expectFlags(page, ['[time]']);
  await page.keyboard.type('noon');
  await expectFlags(page, []);
  await page.keyboard.press('Control+Enter');
  await expectTotals(stage, {
    'vague-timing shown': 1,
    'vague-timing accepted': 1,
    replies: 1,
    words: 7,
  });
});

test('sent by its shortcut, it is one reply; the next one is another', async () => {
  const { page, box } = await openReply(stage, 'textarea');
  for (const words of ['One reply', 'Another one here']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => box.inputValue()).toBe('');
  }
  await expectTotals(stage, { replies: 2, words: 5 });
});

test('an internal note is not counted', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.getByRole('tab', { name: /note/i }).click();
  await replyBox(page).click();
  await page.keyboard.type('Date of birth?');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: /reply/i }).click();
  await replyBox(page).click();
  await page.keyboard.type('A reply');
  await page.keyboard.press('Control+Enter');
  await expectTotals(stage, { replies: 1, words: 2 });
});

test('a page that is left right after the last key has told what it knew', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('Date of birth? ');
  await expectFlags(page, ['Date of birth?']);
  await page.goto('about:blank');
  await expectTotals(stage, { 'fragment-request shown': 1 });
});

test('with the background stopped between any two steps the totals are the same', async () => {
  const { page } = await openReply(stage, 'textarea');
  const session = await stage.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stop = async (): Promise<void> => void (await session.send('ServiceWorker.stopAllWorkers'));
  await page.keyboard.type(THREE);
  await expectFlags(page, FLAGS);
  await stop();
  await hover(page, 'Date of birth?');
  await waysOn(page).first().click();
  await expectFlags(page, FLAGS.slice(0, 2));
  await stop();
  await page.keyboard.press('Control+Enter');
  const totals = {
    'imperative-request shown': 1,
    'imperative-request sent': 1,
    'denial shown': 1,
    'denial sent': 1,
    'fragment-request shown': 1,
    'fragment-request accepted': 1,
    replies: 1,
    words: 15,
  };
  const options = await openOptions(stage);
  await expect.poll(() => options.evaluate(() => indexedDB.databases())).toHaveLength(1);
  stage.worker = stage.context.serviceWorkers().at(-1) ?? stage.worker;
  await expectTotals(stage, totals);
});

test('switched off, nothing is counted, and coaching goes on; switched on again, it is from then on', async () => {
  const options = await openOptions(stage);
  await setCounting(options, false);
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('Date of birth? ');
  await expectFlags(page, ['Date of birth?']);
  await page.keyboard.press('Control+Enter');
  await setCounting(options, true);
  await page.bringToFront();
  await replyBox(page).click();
  await page.keyboard.type('A reply');
  await page.keyboard.press('Control+Enter');
  await expectTotals(stage, { replies: 1, words: 2 });
});

test('not a word of the reply is stored', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type('Zanzibar date of birth? Xylophone.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => ledgerTotals(stage)).toMatchObject({ replies: 1 });
  const stored = await stage.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(stored).not.toMatch(/zanzibar|xylophone/i);
});
