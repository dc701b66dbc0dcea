import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldGlyphs } from './glyphs';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const WORDS = 'Hi Ann, thank you so much for writing to us about the printer 👩‍💻 in the hall. ';
const TEXT = `${WORDS.repeat(3)}Send me the serial number that is on its back, would you.\n\n\tCalm down, please.\n${WORDS.repeat(4)}`;
const field = (style = '', attributes = '') =>
  `<textarea ${attributes} style="width:320px;height:140px;padding:7px 11px;border:3px solid;${style}">${TEXT}</textarea>`;

/** Underlines `words` in the textarea; what is needed later stays on the page as `drawn`. */
async function paint(page: Page, words = ['Send me the serial number', 'Calm down']): Promise<void> {
  await page.evaluate((list) => {
    const box = window.inPage.box('textarea');
    const stop = new AbortController();
    const underlines = window.inPage.createUnderlines(box, stop.signal);
    const marks = list.map((each) => window.inPage.mark(box, each));
    underlines.paint(marks);
    Object.assign(window, { painting: { box, stop, underlines, marks } });
  }, words);
  await page.evaluate(() => window.inPage.drawn());
}

/** Underlines “Calm down” again after each change. */
async function follow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = window.inPage.box('textarea');
    const again = (): void => {
      window.painting.marks = [window.inPage.mark(box, 'Calm down')];
      window.painting.underlines.paint(window.painting.marks);
    };
    window.inPage.watchReply(box, again, window.painting.stop.signal);
  });
}

declare global {
  interface Window {
    painting: {
      stop: AbortController;
      underlines: ReturnType<Window['inPage']['createUnderlines']>;
      marks: ReturnType<Window['inPage']['mark']>[];
    };
  }
}

/** Rectangles of every mark as underlines, rounded: left, top, right, bottom. */
const rects = (page: Page) =>
  page.evaluate(() => {
    const { underlines, marks } = window.painting;
    const round = ({ left, top, right, bottom }: DOMRect) => [left, top, right, bottom].map(Math.round);
    return marks.map((mark) => underlines.rects(mark).map(round));
  });

/** The same of the glyphs. */
const expected = async (page: Page) => {
  const marks = await page.evaluate(() => window.painting.marks);
  return (await fieldGlyphs(page, marks)).map((lines) => lines.map((edges) => edges.map(Math.round)));
};

const spans = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('tactful-overlay');
    if (!host) return undefined;
    if (host.style.visibility !== 'visible') return [];
    const all = [...(host.shadowRoot?.querySelectorAll('span') ?? [])];
    return all.filter((span) => span.style.visibility !== 'hidden').map((span) => span.textContent);
  });

describe('underlines in a textarea', () => {
  it.each([
    ['as it comes', field('', 'rows="8"')],
    [
      'with odd text styles',
      field(
        'font:italic 17px/1.7 Georgia,serif;letter-spacing:.7px;word-spacing:3px;text-indent:30px;tab-size:3;height:420px',
      ),
    ],
    ['without a scrollbar', field('height:600px')],
    ['right to left', field('direction:rtl')],
    ['centred capitals', field('text-align:center;text-transform:uppercase')],
    ['unwrapped', field('', 'wrap="off"')],
    ['at a fraction of a pixel', `<div style="padding:10.4px 0 0 20.7px">${field('width:301.3px')}</div>`],
  ])('stand on the glyphs: %s', async (_, body) => {
    const page = await harness.open(body);
    await paint(page);
    const [ours, theirs] = [await rects(page), await expected(page)];
    expect(ours.flat().length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
    await page.close();
  });

  it('are out of sight while an input method puts words together before them', async () => {
    const page = await harness.open(field('height:600px'));
    await paint(page);
    await follow(page);
    await page.evaluate(() => {
      const textarea = document.querySelector('textarea') as HTMLTextAreaElement;
      textarea.focus();
      textarea.setSelectionRange(0, 0);
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'Guten Tag', selectionStart: 9, selectionEnd: 9 });
    await expect.poll(() => spans(page)).toEqual([]);
    await session.send('Input.insertText', { text: 'Guten Tag, ' });
    await expect.poll(() => spans(page)).toEqual(['Calm down']);
    await page.close();
  });

  it('move and are clipped with the scroll of field and page', async () => {
    const page = await harness.open(`${field()}<div style="height:3000px"></div>`);
    await paint(page);
    const tops = new Set<string>();
    for (const top of [0, 37, 74, 130]) {
      await page.evaluate((to) => {
        (document.querySelector('textarea') as HTMLTextAreaElement).scrollTop = to;
        scrollTo(0, to / 10);
      }, top);
      await page.evaluate(() => window.inPage.drawn());
      const ours = await rects(page);
      expect(ours).toEqual(await expected(page));
      tops.add(JSON.stringify(ours));
    }
    expect(tops.size).toBe(4);
    await page.close();
  });

  it('follow typing before, in and behind the marks', async () => {
    const page = await harness.open(field('height:300px'));
    await paint(page);
    await page.evaluate(() => {
      const box = window.inPage.box('textarea');
      const again = () => {
        window.painting.marks = ['Send me the serial number', 'Calm down'].map((each) =>
          window.inPage.mark(box, each),
        );
        window.painting.underlines.paint(window.painting.marks);
      };
      window.inPage.watchReply(box, again, window.painting.stop.signal);
    });
    await page.focus('textarea');
    for (const key of [
      'Control+Home',
      'W',
      'Enter',
      'Control+End',
      'x',
      'Control+z',
      'Control+z',
      'Control+z',
    ]) {
      await page.keyboard.press(key);
      await page.evaluate(() => window.inPage.drawn());
      expect(await rects(page)).toEqual(await expected(page));
      expect(await spans(page)).toEqual(['Send me the serial number', 'Calm down']);
    }
    await page.close();
  });

  it.each([
    ['as it comes', ''],
    ['narrow', 'width:210px'],
    ['centred', 'text-align:center'],
    ['right to left', 'direction:rtl'],
    ['balanced', 'text-wrap:balance'],
  ])('stay on the glyphs for each letter behind them: %s', async (_, style) => {
    const page = await harness.open(
      `<textarea style="width:250px;height:290px;padding:7px 11px;border:3px solid;${style}"></textarea>`,
    );
    await page.fill('textarea', WORDS);
    await page.focus('textarea');
    await page.keyboard.type('Calm down ');
    await paint(page, ['Calm down']);
    await follow(page);
    for (const key of '! )x a word 日本語 then שלום לך and one, two, three more: שלום') {
      await page.keyboard.type(key);
      await page.evaluate(() => window.inPage.drawn());
      expect({ key, at: await rects(page) }).toEqual({ key, at: await expected(page) });
    }
    await page.close();
  });

  it('are not drawn anew for what is typed behind the next word', async () => {
    const page = await harness.open(field('height:300px'));
    await page.fill('textarea', 'Calm down, please.');
    await paint(page, ['Calm down']);
    await follow(page);
    await page.focus('textarea');
    await page.keyboard.type(' Thanks ');
    await page.evaluate(() => window.inPage.drawn());
    await page.evaluate(() => {
      const changes: MutationRecord[] = [];
      const root = document.querySelector('tactful-overlay')?.shadowRoot as ShadowRoot;
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => changes.push(...records)).observe(root, everything);
      Object.assign(window, { changes });
    });
    await page.keyboard.type('for all that you wrote');
    await page.evaluate(() => window.inPage.drawn());
    expect(await page.evaluate('changes.length')).toBe(0);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('a');
    await page.evaluate(() => window.inPage.drawn());
    expect(await page.evaluate('changes.length')).toBeGreaterThan(0);
    expect(await rects(page)).toEqual(await expected(page));
    await page.close();
  });

  it('have the shape, the hue and, when open, the wash of their mark', async () => {
    const page = await harness.open(field('height:300px'));
    await paint(page);
    const style = await page.evaluate(() => {
      window.painting.underlines.open(window.painting.marks[0]);
      const span = document
        .querySelector('tactful-overlay')
        ?.shadowRoot?.querySelector('span') as HTMLElement;
      const { textDecoration, textUnderlineOffset, backgroundColor, color } = getComputedStyle(span);
      return [textDecoration, textUnderlineOffset, backgroundColor, color];
    });
    expect(style).toEqual([
      'underline 1px wavy rgb(31, 95, 208)',
      '3px',
      'rgba(31, 95, 208, 0.13)',
      'rgba(0, 0, 0, 0)',
    ]);
    await page.close();
  });

  it('are found by the pointer, take no click, and leave the field and its surroundings as they are', async () => {
    const page = await harness.open(`<div id="around">${field('height:300px')}</div>`);
    const before = await page.innerHTML('#around');
    await paint(page);
    const found = await page.evaluate(() => {
      const { underlines, marks } = window.painting;
      const rect = marks[1] && underlines.rects(marks[1])[0];
      if (!rect) throw new Error('no rectangle');
      const hit = underlines.at(rect.left + 2, rect.top + 2) === marks[1];
      return [hit, document.elementFromPoint(rect.left + 2, rect.top + 2)?.tagName, underlines.at(2, 2)];
    });
    expect(found).toEqual([true, 'TEXTAREA', undefined]);
    expect(await page.innerHTML('#around')).toBe(before);
    await page.close();
  });

  it.each([
    ['the field is scaled', 'area.style.transform = "scale(1.2)"'],
    ['the field is hidden', 'area.style.visibility = "hidden"'],
    ['the field is gone', 'area.remove()'],
    ['the page emptied it', 'area.value = ""'],
    ['the page is moved', 'document.documentElement.style.transform = "translateX(9px)"'],
    [
      'something lies over it',
      'document.body.insertAdjacentHTML("beforeend", "<div style=\'position:fixed;inset:0\'></div>")',
    ],
  ])('are not shown when %s', async (_, change) => {
    const page = await harness.open(field('height:300px'));
    await paint(page);
    expect(await spans(page)).toHaveLength(2);
    await page.evaluate(
      `{ const area = document.querySelector('textarea'); ${change}; dispatchEvent(new Event('resize')); }`,
    );
    await page.evaluate(() => window.inPage.drawn());
    expect(await spans(page)).toEqual([]);
    await page.close();
  });

  it('go when there are no marks, and when aborted', async () => {
    const page = await harness.open(field());
    await paint(page);
    await page.evaluate(() => window.painting.underlines.paint([]));
    expect(await spans(page)).toBeUndefined();
    await page.evaluate(() => window.painting.underlines.paint(window.painting.marks));
    await page.evaluate(() => window.inPage.drawn());
    expect(await spans(page)).toHaveLength(2);
    await page.evaluate(() => window.painting.stop.abort());
    expect(await spans(page)).toBeUndefined();
    await page.close();
  });
});
