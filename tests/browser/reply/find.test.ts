import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const ROOM = 'style="width:300px;height:80px"';

/** What is found when the element with the id `focus` gets the focus: kind, editor and id of the box. */
async function find(body: string, row: { replyBox?: string; internalNote?: string } = {}) {
  const page: Page = await harness.open(body);
  const found = await page.evaluate((more) => {
    const helpdesk = { ...window.inPage.helpdesk, ...more };
    const box = window.inPage.findReplyBox(document.getElementById('focus'), helpdesk);
    return (
      box && [box.kind, box.editor.id, box.element.id, window.inPage.isInternalNote(box, helpdesk)].join(' ')
    );
  }, row);
  await page.close();
  return found;
}

describe('findReplyBox without a row', () => {
  it.each([
    ['a textarea', `<textarea id="focus" ${ROOM}></textarea>`, 'text-control text-control focus false'],
    [
      'the outermost editable',
      `<div id="a" contenteditable ${ROOM}><p id="focus">x</p></div>`,
      'rich-text contenteditable a false',
    ],
    [
      'around a nested editable',
      `<div id="a" contenteditable ${ROOM}><p>x</p><div contenteditable="false"><p contenteditable id="focus">y</p></div></div>`,
      'rich-text contenteditable a false',
    ],
    [
      'a field of one line that says it is for messages',
      `<input id="focus" placeholder="Type your message" ${ROOM}>`,
      'text-control text-control focus false',
    ],
    [
      'CKEditor 5 by its root',
      `<div id="focus" class="ck-editor__editable" contenteditable ${ROOM}></div>`,
      'rich-text ckeditor5 focus false',
    ],
  ])('finds %s', async (_, body, found) => {
    expect(await find(body)).toBe(found);
  });

  it.each([
    ['an input', `<input id="focus" ${ROOM}>`],
    ['a read-only field', `<textarea id="focus" readonly ${ROOM}></textarea>`],
    ['a disabled field', `<textarea id="focus" disabled ${ROOM}></textarea>`],
    ['a field of one line', '<textarea id="focus" style="width:300px;height:18px;padding:0"></textarea>'],
    ['a search box', `<div id="focus" contenteditable role="searchbox" ${ROOM}></div>`],
    ['a subject', `<textarea id="focus" name="ticket[subject]" ${ROOM}></textarea>`],
    ['a combobox', `<div id="focus" contenteditable role="combobox" ${ROOM}></div>`],
    ['a hidden twin', '<textarea id="focus" style="width:300px;height:80px;opacity:0"></textarea>'],
    ['what cannot be edited', `<p id="focus" tabindex="0" ${ROOM}>x</p>`],
  ])('passes over %s', async (_, body) => {
    expect(await find(body)).toBeUndefined();
  });
});

describe('findReplyBox with a row', () => {
  const OTHER = `<textarea id="focus" ${ROOM}></textarea>`;

  it('takes what the row names, however small', async () => {
    const named = '<div class="reply"><textarea id="focus" style="width:90px;height:20px"></textarea></div>';
    expect(await find(named, { replyBox: '.reply textarea' })).toBe('text-control text-control focus false');
  });

  it('takes no other while the row names one in sight, and any once it names none', async () => {
    const named = '<div class="reply"><textarea></textarea></div>';
    expect(await find(named + OTHER, { replyBox: '.reply textarea' })).toBeUndefined();
    expect(await find(OTHER, { replyBox: '.reply textarea' })).toBe('text-control text-control focus false');
  });

  it('tells an internal note', async () => {
    const row = { replyBox: 'textarea', internalNote: '[data-mode="note"]' };
    expect(await find(`<div data-mode="note">${OTHER}</div>`, row)).toBe(
      'text-control text-control focus true',
    );
    expect(await find(`<div data-mode="reply">${OTHER}</div>`, row)).toBe(
      'text-control text-control focus false',
    );
  });
});

describe('themeOf', () => {
  it.each([
    ['background:#fff', 'background:#222', 'dark'],
    ['background:#222', 'background:#fff', 'light'],
    ['background:oklch(20% 0 0)', '', 'dark'],
    ['background:color(display-p3 1 1 1)', 'background:rgba(0,0,0,.05)', 'light'],
    ['background:#fff', 'background:rgba(0,0,0,.9)', 'dark'],
    ['color:#eee', '', 'dark'],
    ['', '', 'light'],
  ])('%s around %s is %s', async (around, own, theme) => {
    const page = await harness.open(`<div style="${around}"><p id="box" style="${own}">x</p></div>`);
    const got = await page.evaluate(() =>
      window.inPage.themeOf(document.getElementById('box') as HTMLElement),
    );
    await page.close();
    expect(got).toBe(theme);
  });
});
