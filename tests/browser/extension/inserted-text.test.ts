import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectFlags, flagsOn } from './flags';
import { expectTotals } from './ledger-rows';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
});

const MACRO = "Hello Maren. Send me your order number today. That's not true.";

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

/** Types until the coach is there to see what comes next, and takes it back. */
async function whenCoached(page: Page): Promise<void> {
  await page.keyboard.type('Name?');
  await expectFlags(page, ['Name?']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expectFlags(page, []);
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('what was put there at once is looked at where the agent changes it, and there alone', async () => {
    const { page } = await openReply(stage, editor);
    await whenCoached(page);
    await paste(page, MACRO);
    await page.keyboard.type(' Name?');
    // once the typed words are due, those before them would be too
    await expectFlags(page, ['Name?']);
    await page.keyboard.press('Control+Home');
    for (let words = 0; words < 3; words++) await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await expectFlags(page, ['Send me your order number today.', 'Name?']);
  });

  test('typed words that an undo brings back are still the agent’s', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(MACRO);
    const typed = await page.evaluate(() => performance.now());
    await expectFlags(page, ['Send me your order number today.', "That's not true."]);
    // ProseMirror makes one undo step of what comes within half a second
    await page.waitForFunction((since) => performance.now() - since > 600, typed);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await expectFlags(page, []);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, MACRO));
    await expectFlags(page, ['Send me your order number today.', "That's not true."]);
  });
});

test('switched on in the options, all of it is looked at, and counted apart', async () => {
  const options = await stage.context.newPage();
  await options.goto(`chrome-extension://${stage.extensionId}/options.html`);
  await options.getByRole('switch', { name: 'Check inserted text' }).click();
  await options.evaluate(() => chrome.runtime.sendMessage({ type: 'delete-counts' }));
  await expectTotals(stage, {});
  const { page } = await openReply(stage, 'textarea');
  await whenCoached(page);
  await paste(page, MACRO);
  await expectFlags(page, ['Send me your order number today.', "That's not true."]);
  expect(await flagsOn(page)).toHaveLength(2);
  await page.keyboard.type(' Date of birth?');
  const found = ['Send me your order number today.', "That's not true.", 'Date of birth?'];
  await expectFlags(page, found);
  await page.getByRole('button', { name: 'Send' }).click();
  await expectTotals(stage, {
    'imperative-request inserted': 1,
    'denial inserted': 1,
    // with the one that was typed first, and taken back
    'fragment-request shown': 2,
    'fragment-request sent': 1,
    replies: 1,
    words: 3,
  });
});

/** Too much for one slice of time, and for one look no more than is reviewed whole; UTF-16 units. */
const LONG = 28_000;

test('a long text is looked at to its end, a part at a time', async () => {
  const { page } = await openReply(stage, 'textarea');
  let lines = '';
  for (let row = 1; lines.length < LONG; row++) lines += `Part ${row} of the lamp is on its way to you.\n`;
  await paste(page, `${lines}That's not true.`);
  await expectFlags(page, ["That's not true."]);
});
