import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectFlags } from './flags';
import { badgeOf, openPopup } from './popup-stage';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.worker.evaluate(() => chrome.storage.local.clear());
  for (const page of stage.context.pages().slice(1)) await page.close();
});

/** As the popup names them. */
const NAMES: Record<string, string> = {
  textarea: 'Text field',
  ckeditor5: 'CKEditor 5',
  tiptap: 'ProseMirror',
};

const TYPED = 'Hi. Send me your order number. Thanks';
const FLAG = 'Send me your order number.';

const rows = (popup: Page) => popup.getByRole('list', { name: 'Phrases to look at' }).locator('> li');
const title = (popup: Page) => popup.getByRole('heading', { level: 1 });

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('Use puts the wording in from another window; one undo takes it back', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    const popup = await openPopup(stage, page);
    await title(popup).getByText('Coaching this reply').waitFor();
    expect(await popup.locator('.found').textContent()).toBe(`Demo helpdesk · ${NAMES[editor]}`);
    expect(await rows(popup).locator('.quote').allTextContents()).toEqual([FLAG]);
    const uses = rows(popup).getByRole('button', { name: /^Use: / });
    expect(await uses.count()).toBe(1);
    await rows(popup).getByRole('button', { name: '2 other wordings' }).click();
    expect(await uses.count()).toBe(3);

    await rows(popup).getByRole('button', { name: 'Use: Could you send me your order number?' }).click();
    await expect
      .poll(() => modelOf(box))
      .toBe(modelWith(editor, 'Hi. Could you send me your order number? Thanks'));
    await popup.getByRole('heading', { name: 'Nothing to suggest' }).waitFor();
    await expectFlags(page, []);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, TYPED));
    await expectFlags(page, [FLAG]);
  });

  test('lists hints among the flags, in the order of the text, and follows the reply', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type('Order number? We will get back to you soon.');
    await expectFlags(page, ['Order number?']);
    const popup = await openPopup(stage, page);
    await expect
      .poll(() => rows(popup).locator('.quote').allTextContents())
      .toEqual(['Order number?', 'We will get back to you soon.']);
    await page.bringToFront();
    await page.keyboard.type(" That's not true.");
    await expect
      .poll(() => rows(popup).locator('.quote').allTextContents())
      .toEqual(['Order number?', 'We will get back to you soon.', "That's not true."]);
  });

  test('the real popup, opened by the toolbar button, puts a wording in; one undo takes it back', async () => {
    // only another page of the extension can reach into the real one: it must be there, but not in front
    const reach = await stage.context.newPage();
    await reach.goto(`chrome-extension://${stage.extensionId}/popup.html`);
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await stage.worker.evaluate(() => chrome.action.openPopup());
    const press = (): Promise<boolean> =>
      reach.evaluate(() => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        const use = popup?.document.querySelector<HTMLElement>('.do');
        use?.click();
        return use !== undefined && use !== null;
      });
    await expect.poll(press).toBe(true);
    await expect
      .poll(() => modelOf(box))
      .toBe(modelWith(editor, 'Hi. Could you send me your order number? Thanks'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(box)).toBe(modelWith(editor, TYPED));
  });
});

test('off and on for this site: underlines and badge go and come without a reload', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  await expect.poll(() => badgeOf(stage, page)).toBe('1');
  const popup = await openPopup(stage, page);
  await popup.getByRole('switch', { name: 'Coach me on 127.0.0.1' }).click();
  await title(popup).getByText('Off on this site').waitFor();
  await expectFlags(page, []);
  await expect.poll(() => badgeOf(stage, page)).toBe('');
  await popup.getByRole('button', { name: 'Coach me on this site' }).click();
  await expectFlags(page, [FLAG]);
  await expect.poll(() => rows(popup).count()).toBe(1);
});

test('pause and resume: nothing is underlined while paused, in any page', async () => {
  const { page } = await openReply(stage, 'ckeditor5');
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  const popup = await openPopup(stage, page);
  await popup.getByRole('button', { name: 'Pause' }).click();
  await popup.getByRole('button', { name: 'Rest of today' }).click();
  await title(popup).getByText('Paused until tomorrow').waitFor();
  await expectFlags(page, []);
  await popup.getByRole('button', { name: 'Resume now' }).click();
  await expectFlags(page, [FLAG]);
});

test('a pause ends by itself', async () => {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type(TYPED);
  await expectFlags(page, [FLAG]);
  await stage.worker.evaluate(async () => {
    const { effective } = await chrome.storage.local.get('effective');
    await chrome.storage.local.set({
      effective: { ...(effective as object), pausedUntil: Date.now() + 1500 },
    });
  });
  await expectFlags(page, []);
  await expectFlags(page, [FLAG]);
});

test('the badge counts open flags and is cleared when the box is left', async () => {
  const { page, box } = await openReply(stage, 'textarea');
  await page.keyboard.type("Name? Order number? That's not true.");
  await expect.poll(() => badgeOf(stage, page)).toBe('3');
  await page.locator('a, button').first().focus();
  await expect.poll(() => badgeOf(stage, page)).toBe('');
  await box.focus();
  await expect.poll(() => badgeOf(stage, page)).toBe('3');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Name? '.repeat(11));
  await expect.poll(() => badgeOf(stage, page)).toBe('9+');
});

test('says where it is: no reply box yet, a page that is no helpdesk', async () => {
  const page = await stage.open('#/settings');
  const popup = await openPopup(stage, page);
  await title(popup).getByText('On for this site').waitFor();
  const elsewhere = await openPopup(stage, popup);
  await title(elsewhere).getByText('Not on this page').waitFor();
  expect(await elsewhere.locator('.found').textContent()).toBe('A page of the browser');
});

test('a page that nothing of ours got into: says so, and reloads it', async () => {
  // at the helpdesk's address the browser shows a notice of its own, of a kind that it does not reload by itself
  const address = 'http://127.0.0.1:59999/';
  const page = await stage.context.newPage();
  await page.route(address, (route) => route.abort('blockedbyclient'));
  await expect(page.goto(address)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  await page.locator('#main-frame-error').waitFor();
  const popup = await openPopup(stage, address);
  await title(popup).getByText('Reload this tab').waitFor();
  // to its end: a page that is closed while it loads may never say that it is closed
  const reloaded = Promise.all([page.waitForRequest(address), page.waitForEvent('framenavigated')]);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Reload this tab' }).click();
  await Promise.all([reloaded, closed]);
});

test('no page had anything to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
