import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openHostilePage } from '../hostile-pages/hostile-page';
import { expectFlags, hover, popoverOn, waysOn } from './flags';
import { openByKeyboard, pressNextFlag } from './press-next-flag';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
  await stage.worker.evaluate(() => chrome.storage.local.clear());
});

async function hasReplyFocus(page: Page): Promise<boolean> {
  return await page.evaluate(
    () => document.activeElement?.matches('textarea, .ck-editor__editable, .tiptap') ?? false,
  );
}

const TYPED = 'Hi. Send me your order number. Thanks';
const FLAG = 'Send me your order number.';

/** Names of what agents press around the reply box. */
const pressedAround = (page: Page): Promise<string[]> => page.locator('.composer button').allInnerTexts();

/** Names of those that something of ours lies over, wherever it ended up. */
async function coveredBy(page: Page, ours: Locator): Promise<string[]> {
  await ours.and(page.locator(':not([data-unplaced])')).waitFor();
  const over = await ours.boundingBox();
  if (!over) throw new Error('It is not drawn.');
  const buttons = await page.locator('.composer :is(button, [role="toolbar"])').all();
  const covered = buttons.map(async (button) => {
    const box = await button.boundingBox();
    const isFree =
      !box ||
      box.x >= over.x + over.width ||
      box.x + box.width <= over.x ||
      box.y >= over.y + over.height ||
      box.y + box.height <= over.y;
    return isFree ? [] : [(await button.textContent()) ?? ''];
  });
  return (await Promise.all(covered)).flat();
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('a rest of the pointer shows why and up to three ways, the focus stays in the reply', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    const popover = await hover(page, FLAG);
    expect(await popover.getByRole('heading').textContent()).toBe('May sound like an order');
    expect(await popover.locator('p.why').textContent()).toContain('leaves the choice with the customer');
    expect(await waysOn(page).count()).toBe(3);
    expect(await hasReplyFocus(page)).toBe(true);
    await page.mouse.move(5, 5);
    await popover.waitFor({ state: 'hidden' });
    expect(await page.locator('tactful-popover').count()).toBe(0);
  });

  test('one click applies, one undo brings the words back, redo the wording', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await hover(page, FLAG);
    await waysOn(page).first().click();
    const reworded = 'Hi. Could you send me your order number? Thanks';
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, reworded));
    await expectFlags(page, []);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, TYPED));
    await expectFlags(page, [FLAG]);
    await page.keyboard.press('Control+y');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, reworded));
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${reworded}!`));
  });

  test('one undo takes back the rewrite alone, however soon after the last letter it came', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type('Name?');
    await expectFlags(page, ['Name?']);
    // with the popover's script there, the command opens it at once
    await hover(page, 'Name?');
    await page.keyboard.press('Control+a');
    await page.keyboard.type("That's not true.");
    await pressNextFlag(stage);
    await popoverOn(page).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => modelOf(box)).toContain('Perhaps');
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, "That's not true."));
  });

  test('by keyboard: next flag, arrow, Enter; the caret is back in the reply', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await openByKeyboard(stage, page);
    expect(await hasReplyFocus(page)).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, 'Hi. May I have your order number? Thanks'));
    await expect.poll(() => hasReplyFocus(page)).toBe(true);
    await page.keyboard.type(' and');
    await expect
      .poll(() => modelOf(box))
      .toBe(modelWith(editor, 'Hi. May I have your order number? and Thanks'));
  });

  test('the next flag asked for while a rewrite is on its way opens behind it, and takes the next key', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type("Send me the form. That's not true.");
    await expectFlags(page, ['Send me the form.', "That's not true."]);
    await page.keyboard.press('Control+Home');
    await openByKeyboard(stage, page);
    await page.keyboard.press('Escape');
    await popoverOn(page).waitFor({ state: 'hidden' });
    // ProseMirror waits until its undo step with these is over
    await page.keyboard.type('Hi. ');
    await openByKeyboard(stage, page);
    await page.keyboard.press('1');
    await pressNextFlag(stage);
    const heading = popoverOn(page).getByRole('heading');
    await expect.poll(() => heading.textContent()).toBe('May feel like not being believed');
    await page.keyboard.press('1');
    await expect
      .poll(async () => (await modelOf(box)).replaceAll('&nbsp;', ' '))
      .toContain("Hi. Could you send me the form? Perhaps I'm missing something.");
  });

  test('Esc returns to the caret and changes nothing', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await openByKeyboard(stage, page);
    await page.keyboard.press('Escape');
    await popoverOn(page).waitFor({ state: 'hidden' });
    await page.keyboard.type('!');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${TYPED}!`));
  });

  test('“Not here” keeps the phrase quiet in this reply, Undo brings the flag back', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await (await hover(page, FLAG)).getByRole('button', { name: 'Not here' }).click();
    await expectFlags(page, []);
    const toast = page.locator('tactful-popover').getByRole('status');
    expect(await toast.textContent()).toContain('Quiet in this reply');
    expect(await pressedAround(page)).toContain('Send');
    await expect.poll(() => coveredBy(page, toast.locator('.toast'))).toEqual([]);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expectFlags(page, [FLAG]);
    await (await hover(page, FLAG)).getByRole('button', { name: 'Not here' }).click();
    await box.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' a lot. Name?');
    await expectFlags(page, ['Name?']);
    expect(await modelOf(box)).toBe(modelWith(editor, `${TYPED} a lot. Name?`));
  });

  test('a blank is selected, and stays flagged until it is filled', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type('You will hear from us in due course.');
    await expectFlags(page, ['You will hear from us in due course.']);
    await hover(page, 'You will hear from us in due course.');
    await waysOn(page).first().click();
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, 'You will hear from us by [time].'));
    await expectFlags(page, ['[time]']);
    await page.keyboard.type('noon');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, 'You will hear from us by noon.'));
    await expectFlags(page, []);
  });

  test('typing on closes it', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    const popover = await hover(page, FLAG);
    await page.keyboard.type('!');
    await popover.waitFor({ state: 'hidden' });
  });
});

/** A reply of a line with Send right below it, this far down the page. */
const composerAt = (top: number): string =>
  `<form class="composer" style="padding-top:${top}px"><textarea aria-label="Reply" style="width:500px;height:60px"></textarea><p><button>Send</button></form>`;

test.each([
  ['above the words where it would cover Send below them', 400, 'top'],
  ['below them all the same where there is no room above', 40, 'bottom'],
])('it opens %s', async (_, top, side) => {
  const page = await openHostilePage(stage, { body: composerAt(top) });
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  const popover = await hover(page, FLAG);
  await expect.poll(() => popover.getAttribute('data-side')).toBe(side);
  expect(await coveredBy(page, popover)).toEqual(side === 'bottom' ? ['Send'] : []);
  await page.close();
});

async function dismissPhrase(page: Page, words: string): Promise<void> {
  const popover = await hover(page, words);
  await popover.getByRole('button', { name: 'More ways to dismiss' }).click();
  await popover.getByRole('menuitem', { name: /Not this phrase/ }).click();
}

test('“Not this phrase” keeps it quiet in every reply and after a reload, until the options bring it back', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(`${TYPED}. Name?`);
  await expectFlags(page, [FLAG, 'Name?']);
  await dismissPhrase(page, FLAG);
  await expectFlags(page, ['Name?']);
  const toast = page.locator('tactful-popover').getByRole('status');
  await expect.poll(() => toast.textContent()).toBe('Quiet in any replyUndo');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expectFlags(page, [FLAG, 'Name?']);

  await dismissPhrase(page, FLAG);
  const effective = () => stage.worker.evaluate(() => chrome.storage.local.get('effective'));
  const phrases = [{ rule: 'imperative-request', phrase: FLAG }];
  await expect.poll(effective).toMatchObject({ effective: { quietPhrases: phrases } });
  await page.close();
  const again = (await openReply(stage, 'ckeditor5')).page;
  await again.keyboard.type(`send me your order number. Name? Send me your form.`);
  await expectFlags(again, ['Name?', 'Send me your form.']);

  const options = await stage.context.newPage();
  await options.goto(`chrome-extension://${stage.extensionId}/options.html`);
  await options.getByRole('button', { name: `Flag again: ${FLAG}` }).click();
  await options.getByText('None. Choose Not this phrase').waitFor();
  await again.bringToFront();
  await expectFlags(again, ['send me your order number.', 'Name?', 'Send me your form.']);
});

test('a phrase that there is no room to keep is quiet in this reply, and a line says why', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(`${TYPED}. Name?`);
  await expectFlags(page, [FLAG, 'Name?']);
  await stage.worker.evaluate(() => {
    const { local } = chrome.storage;
    const { set } = local;
    local.set = () => {
      local.set = set;
      return Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    };
  });
  await dismissPhrase(page, FLAG);
  const toast = page.locator('tactful-popover').getByRole('status');
  await expect.poll(() => toast.textContent()).toMatch(/^There is no room left to save this/);
  await expectFlags(page, ['Name?']);
  const stored = await stage.worker.evaluate(() => chrome.storage.local.get('settings'));
  expect(stored).toEqual({});
});

test('“Not this rule” switches it off everywhere, by keyboard, and Undo switches it on', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  await openByKeyboard(stage, page);
  for (const key of ['Tab', 'Tab', 'Enter', 'End']) await page.keyboard.press(key);
  expect(
    await popoverOn(page)
      .getByRole('menuitem', { name: /Not this rule/ })
      .textContent(),
  ).toBe('Not this ruleTurns off “Plain orders”, everywhere');
  await page.keyboard.press('Enter');
  await expectFlags(page, []);
  const toast = page.locator('tactful-popover').getByRole('status');
  await expect.poll(() => toast.textContent()).toBe('“Plain orders” is offUndo');
  await page.keyboard.press('Enter');
  await expectFlags(page, [FLAG]);
  await expect.poll(() => hasReplyFocus(page)).toBe(true);
  const stored = () => stage.worker.evaluate(() => chrome.storage.local.get('settings'));
  await expect
    .poll(async () => (await stored()).settings)
    .toEqual({ version: 1, sets: {}, rules: {}, sitesOff: [] });
});

test('“More about this” opens its rule in the options, with its switch', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  const popover = await hover(page, FLAG);
  const opening = stage.context.waitForEvent('page');
  await popover.getByRole('button', { name: 'More about this' }).click();
  const options = await opening;
  const rule = options.getByRole('region', { name: 'Plain orders' });
  await rule.getByRole('switch').click();
  await page.bringToFront();
  await expectFlags(page, []);
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
