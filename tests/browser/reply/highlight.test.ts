import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlightRules } from '../../../src/reply/underline/highlight-rules';
import { type Harness, startHarness, underlineCss } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const CK = '.ck-editor__editable';

/** Marks these words in the box; `underlines` and `stop` stay on the page. */
async function paint(page: Page, selector: string, words: string[]): Promise<void> {
  await page.evaluate(
    ([at, list]) => {
      const box = window.inPage.box(at);
      const stop = new AbortController();
      const underlines = window.inPage.createUnderlines(box, stop.signal);
      const marks = list.map((each, index) => window.inPage.mark(box, each, index === 0 ? 2 : 3));
      underlines.paint(marks);
      Object.assign(window, { painted: { box, stop, underlines, marks } });
    },
    [selector, words] as const,
  );
}

type Painted = {
  box: ReturnType<Window['inPage']['box']>;
  stop: AbortController;
  underlines: ReturnType<Window['inPage']['createUnderlines']>;
  marks: Parameters<ReturnType<Window['inPage']['createUnderlines']>['paint']>[0];
};
declare global {
  interface Window {
    painted: Painted;
  }
}

/** Name and words of everything that is highlighted. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => `${name}: ${range}`)).sort(),
  );

describe.each([
  ['CKEditor 5', CK, (html: string) => harness.openCKEditor(html)],
  [
    'a plain rich text field',
    '#box',
    (html: string) =>
      harness.open(`<div id="box" contenteditable style="width:400px;height:90px">${html}</div>`),
  ],
])('underlines in %s', (_, selector, open) => {
  const HTML = '<p>Hi Ann, <strong>send</strong> me it.</p><p>Calm down.</p>';

  it('cover the right words and write nothing into the editor', async () => {
    const page = await open(HTML);
    const before = await page.evaluate((at) => document.querySelector(at)?.outerHTML, selector);
    await page.evaluate((at) => {
      const seen: MutationRecord[] = [];
      const target = document.querySelector(at) as Element;
      const all = { attributes: true, childList: true, characterData: true, subtree: true };
      new MutationObserver((records) => seen.push(...records)).observe(target, all);
      Object.assign(window, { seen });
    }, selector);
    await paint(page, selector, ['send me', 'Calm down']);
    await page.evaluate(() => window.inPage.drawn());
    expect(await shown(page)).toEqual([
      'tactful-commands-2-light: send me',
      'tactful-commands-3-light: Calm down',
    ]);
    expect(await page.evaluate((at) => document.querySelector(at)?.outerHTML, selector)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.length)).toBe(0);
    await page.close();
  });

  it('stay on their words through typing, Enter and undo, when painted again', async () => {
    const page = await open(HTML);
    await paint(page, selector, ['send me', 'Calm down']);
    await page.evaluate(() => {
      const { box, underlines, stop } = window.painted;
      const again = () =>
        underlines.paint([window.inPage.mark(box, 'send me'), window.inPage.mark(box, 'Calm down', 3)]);
      window.inPage.watchReply(box, again, stop.signal);
    });
    await page.focus(selector);
    const both = ['tactful-commands-2-light: send me', 'tactful-commands-3-light: Calm down'];
    for (const key of ['Control+Home', 'a', 'Enter', 'b', 'Control+z', 'Control+z']) {
      await page.keyboard.press(key);
      expect(await shown(page)).toEqual(both);
    }
    await page.close();
  });

  it('keep the ranges of marks that did not move', async () => {
    const page = await open(HTML);
    await paint(page, selector, ['send me', 'Calm down']);
    const kept = await page.evaluate(() => {
      const ranges = () => [...CSS.highlights.values()].flatMap((each) => [...each]);
      const before = ranges();
      window.painted.underlines.paint(window.painted.marks.map((mark) => ({ ...mark })));
      return ranges().every((range, at) => range === before[at]);
    });
    expect(kept).toBe(true);
    await page.close();
  });

  it('wash the open mark, are found by the pointer, and go when aborted', async () => {
    const page = await open(HTML);
    await paint(page, selector, ['send me', 'Calm down']);
    const result = await page.evaluate(() => {
      const { underlines, marks } = window.painted;
      underlines.open(marks[0]);
      const names = [...CSS.highlights.keys()].sort();
      const rects = marks[0] ? underlines.rects(marks[0]) : [];
      const [rect] = rects;
      if (!rect) throw new Error('no rectangle');
      const inside = underlines.at(rect.left + 3, rect.top + 3);
      const outside = underlines.at(rect.left - 9, rect.top + 3);
      window.painted.stop.abort();
      return { names, lines: rects.length, inside: inside === marks[0], outside, left: CSS.highlights.size };
    });
    expect(result).toEqual({
      names: ['tactful-commands-2-light', 'tactful-commands-3-light', 'tactful-open-commands-light'],
      lines: 1,
      inside: true,
      outside: undefined,
      left: 0,
    });
    await page.close();
  });
});

it('paints a line below the words, and none in a shadow root without its own sheet', async () => {
  const page = await harness.open('<div id="host"></div>');
  const adopted = await page.evaluate(() => {
    const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.style.cssText = 'width:300px;height:60px';
    field.textContent = 'Send it';
    shadow.append(field);
    const box = window.inPage.findReplyBox(field, window.inPage.helpdesk);
    if (!box) throw new Error('no box');
    const stop = new AbortController();
    window.inPage.createUnderlines(box, stop.signal).paint([window.inPage.mark(box, 'Send')]);
    const [highlight] = CSS.highlights.keys();
    const line = getComputedStyle(field, `::highlight(${highlight})`).textDecorationStyle;
    stop.abort();
    return [line, shadow.adoptedStyleSheets.length];
  });
  expect(adopted).toEqual(['wavy', 0]);
  await page.close();
});

it('has the same rules in underline.css as in the code', async () => {
  const bare = (css: string) =>
    css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .trim();
  expect(bare(await underlineCss())).toBe(bare(highlightRules()));
});
