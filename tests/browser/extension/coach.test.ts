import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paintedFlags } from '../../../tools/start/painted-flags';
import { expectFlags, flagsOn } from './flags';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, replyBox, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
});

/** Has the page note when the last key came, and when the phrase with “true” was underlined. */
async function noteTimes(page: Page): Promise<void> {
  await page.evaluate(`
    const times = (window.times = { key: 0, painted: 0 });
    addEventListener('keydown', () => { if (times.painted === 0) times.key = performance.now(); }, true);
    const look = () => {
      if ((${paintedFlags})({ present: ['true'], absent: [] })) times.painted = performance.now();
      else requestAnimationFrame(look);
    };
    look();`);
}

/** Milliseconds between the last key and that underline. */
async function pauseBefore(page: Page): Promise<number> {
  await page.waitForFunction('times.painted > 0');
  return await page.evaluate<number>('times.painted - times.key');
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('underlines what may land badly, each by its set and severity', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(
      "Hi Maren. Date of Birth? That's not true. You need to send me the form. Thank you.",
    );
    const flags = await expectFlags(page, [
      'Date of Birth?',
      "That's not true.",
      'You need to send me the form.',
    ]);
    expect(flags.map(({ set, severity }) => [set, severity])).toEqual([
      ['commands', 3],
      ['defensive', 3],
      ['commands', 2],
    ]);
    expect(await modelOf(box)).toContain("That's not true.");
  });

  test('waits for the end of the sentence or a pause, and goes with the key that mends it', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type('Name? ');
    await expectFlags(page, ['Name?']);
    await noteTimes(page);
    await page.keyboard.type("Hello. That's not true");
    await expectFlags(page, ['Name?', "That's not true"]);
    expect(await pauseBefore(page)).toBeGreaterThanOrEqual(800);
    await page.keyboard.type(' for');
    await expectFlags(page, ['Name?']);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('.');
    await expectFlags(page, ['Name?', "That's not true ."]);
  });

  test('leaves internal notes alone, also when the agent switches in place', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type('Name?');
    await expectFlags(page, ['Name?']);
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await expectFlags(page, []);
    await box.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type("That's not true. ");
    await page.keyboard.type('Date of birth?');
    expect(await flagsOn(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Public reply' }).click();
    await expectFlags(page, ["That's not true.", 'Date of birth?']);
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await expectFlags(page, []);
  });

  test('leaves quoted history alone', async () => {
    const page = await stage.open(`?editor=${editor}#/c/promise`);
    const box = replyBox(page);
    await box.click();
    await page.keyboard.type('Thank you for writing.');
    await page.getByRole('button', { name: 'Quote', exact: true }).click();
    await box.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type("That's not true. ");
    await expectFlags(page, ["That's not true."]);
    expect(await modelOf(box)).toContain('wrote:');
  });

  test('writes nothing into the editor', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type('Hello.');
    await box.evaluate((element) => {
      const changes: string[] = [];
      const watch = new MutationObserver((records) => {
        for (const { type, attributeName, oldValue, target } of records) {
          // ProseMirror sets its class to what it is, at each key
          const isSame = attributeName && (target as Element).getAttribute(attributeName) === oldValue;
          if (!isSame) changes.push(`${type} ${attributeName ?? ''}`);
        }
      });
      // CKEditor itself toggles classes on focus; what is ours would come with the flag
      watch.observe(element, { attributes: true, attributeOldValue: true, subtree: true });
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        watch.observe(at, { attributes: true, attributeOldValue: true, childList: true });
      }
      Object.assign(globalThis, { changes });
    });
    await page.keyboard.type(" That's not true.");
    await expectFlags(page, ["That's not true."]);
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(await modelOf(box)).toBe(modelWith(editor, "Hello. That's not true."));
  });

  test('starts anew with the next reply', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type("That's not true.");
    await expectFlags(page, ["That's not true."]);
    await page.getByRole('button', { name: 'Send' }).click();
    await expectFlags(page, []);
    await box.click();
    await page.keyboard.type('Name?');
    await expectFlags(page, ['Name?']);
  });
});

test('search, subject and pages without a reply box are not coached', async () => {
  const page = await stage.open('?editor=textarea#/c/ultrasound');
  for (const field of ['Search', 'Subject']) {
    await page.getByLabel(field, { exact: true }).click();
    await page.keyboard.type("That's not true.");
  }
  // once the reply is coached, whatever the other fields might have set off would be there too
  await replyBox(page).click();
  await page.keyboard.type('Name?');
  await expectFlags(page, ['Name?']);

  const blank = await stage.open('?blank');
  await blank.locator('body').click();
  expect(await blank.locator('textarea, [contenteditable]').count()).toBe(0);
  expect(await blank.locator('tactful-overlay, tactful-popover').count()).toBe(0);
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
