import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const TEXTAREA = '<textarea style="width:300px;height:80px"></textarea>';
const RICH = '<div id="box" contenteditable style="width:300px;height:80px"><p>One</p></div>';

/** Focuses the box at its end and notes from then on the text at each call. */
async function watch(page: Page, selector: string): Promise<() => Promise<string[]>> {
  await page.focus(selector);
  // CKEditor 5 takes notice of focus and caret a little later, and would put its own caret back.
  await page.waitForFunction(() => !window.editor || window.editor.editing.view.document.isFocused);
  await page.keyboard.press('Control+End');
  await page.waitForFunction(
    () => window.editor?.model.document.selection.getFirstPosition()?.isAtEnd ?? true,
  );
  await page.evaluate((at) => {
    const calls: string[] = [];
    const stop = new AbortController();
    const box = window.inPage.box(at);
    const note = () => calls.push(window.inPage.readReply(box, window.inPage.helpdesk).text);
    window.inPage.watchReply(box, note, stop.signal);
    Object.assign(window, { calls, stop });
  }, selector);
  return () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
}

const PAGES: [string, string, () => Promise<Page>, string][] = [
  ['a textarea', 'textarea', () => harness.open(TEXTAREA), ''],
  ['a React textarea', 'textarea', () => harness.openReact('One'), 'One'],
  ['a plain rich text field', '#box', () => harness.open(RICH), 'One'],
  ['CKEditor 5', '.ck-editor__editable', () => harness.openCKEditor('<p>One</p>'), 'One'],
];

describe.each(PAGES)('watchReply in %s', (_, selector, open, before) => {
  it('calls once for each key, with the key in the text', async () => {
    const page = await open();
    const calls = await watch(page, selector);
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
    expect(await calls()).toEqual(['a', 'ab', 'abc', 'ab'].map((typed) => before + typed));
    await page.close();
  });

  it('calls for a paste and for an undo', async () => {
    const page = await open();
    await page.focus(selector);
    await page.keyboard.type('xy');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+c');
    const calls = await watch(page, selector);
    await page.keyboard.press('Control+v');
    expect((await calls()).at(-1)).toMatch(/yy?$/);
    const pasted = (await calls()).length;
    await page.keyboard.press('Control+z');
    expect((await calls()).length).toBeGreaterThan(pasted);
    expect(pasted).toBe(1);
    await page.close();
  });

  it('waits until an IME has finished its word', async () => {
    const page = await open();
    const calls = await watch(page, selector);
    const cdp = await page.context().newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    expect(await calls()).toEqual([]);
    await cdp.send('Input.insertText', { text: '日本' });
    await expect.poll(calls).toEqual([`${before}日本`]);
    await page.close();
  });

  it('is silent once aborted', async () => {
    const page = await open();
    const calls = await watch(page, selector);
    await page.evaluate(() => (window as unknown as { stop: AbortController }).stop.abort());
    await page.keyboard.type('a');
    expect(await calls()).toEqual([]);
    await page.close();
  });
});

it('hears a page empty its text field after sending, and fill it', async () => {
  const page = await harness.open(`${TEXTAREA}<button>Send</button>`);
  const calls = await watch(page, 'textarea');
  await page.keyboard.type('a');
  await page.evaluate(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    document.querySelector('button')?.addEventListener('click', () => {
      field.value = '';
    });
  });
  await page.click('button');
  await expect.poll(calls).toEqual(['a', '']);
  await page.evaluate(() => {
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'Macro';
  });
  await expect.poll(calls).toEqual(['a', '', 'Macro']);
  await page.close();
});

it('calls before the frame of the key is drawn', async () => {
  const page = await harness.openCKEditor('<p>One</p>');
  const calls = await watch(page, '.ck-editor__editable');
  await page.evaluate(() => {
    const counts: number[] = [];
    const heard = (window as unknown as { calls: string[] }).calls;
    addEventListener('beforeinput', () => requestAnimationFrame(() => counts.push(heard.length)), true);
    Object.assign(window, { counts });
  });
  await page.keyboard.type('a');
  await page.evaluate(() => window.inPage.drawn());
  expect(await page.evaluate(() => (window as unknown as { counts: number[] }).counts)).toEqual([1]);
  expect(await calls()).toEqual(['Onea']);
  await page.close();
});
