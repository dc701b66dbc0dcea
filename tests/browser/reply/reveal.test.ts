import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const WORDS = 'Send it now.';
const LONG = 'The quick brown fox jumps over the lazy dog. '.repeat(60);

/** Whether the words are in sight, before and after they are revealed. */
function inSight(page: Page): Promise<boolean[]> {
  return page.evaluate((words) => {
    const { inPage } = window;
    const box = inPage.box('#box');
    const underlines = inPage.createUnderlines(box, new AbortController().signal);
    const mark = inPage.mark(box, words);
    underlines.paint([mark]);
    const before = underlines.rects(mark).length > 0;
    underlines.reveal(mark);
    return [before, underlines.rects(mark).length > 0];
  }, WORDS);
}

const EDITABLE = 'id="box" contenteditable style="width:300px;height:60px;overflow:auto"';
it.each([
  ['a paragraph that is higher than its box', `<div ${EDITABLE}><p>${LONG}${WORDS} ${LONG}</p></div>`],
  ['text that stands in its box directly', `<div ${EDITABLE}>${LONG}${WORDS} ${LONG}</div>`],
  [
    'a box in a pane that scrolls',
    `<div style="height:80px;overflow:auto"><div id="box" contenteditable style="width:300px">${LONG}${WORDS} ${LONG}</div></div>`,
  ],
  ['a long page', `<div id="box" contenteditable style="width:200px">${LONG}${WORDS}</div>`],
  ['a text area', `<textarea id="box" style="width:300px;height:60px">${LONG}${WORDS} ${LONG}</textarea>`],
  [
    'a line',
    `<input id="box" placeholder="Type your message" style="width:260px;height:30px" value="${LONG}${WORDS} ${LONG}">`,
  ],
])('words out of sight are revealed in %s', async (_, html) => {
  const page = await harness.open(html);
  expect(await inSight(page)).toEqual([false, true]);
  await page.close();
});
