import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldGlyphs, richGlyphs } from './glyphs';
import { type Harness, startHarness } from './harness';
import { paintedPixels } from './painted-pixels';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const WORDS = 'Hi Ann, thank you so much for writing to us about the printer in the hall. ';
const [FIRST, LAST] = ['Send me', 'on its back.'];
const PHRASE = `${FIRST} the serial number that is ${LAST}`;
const TEXT = `${WORDS.repeat(3)}${PHRASE} ${WORDS.repeat(4)}`;
const STYLE =
  'width:46%;height:190px;padding:7px 11px;border:3px solid;overflow:auto;font:15px/1.5 sans-serif;caret-color:transparent;outline:none';

const KINDS = {
  'a textarea': `<textarea id="box" style="${STYLE};display:block;margin:0">${TEXT}</textarea>`,
  'rich text': `<div id="box" contenteditable style="${STYLE}">${TEXT.replace('me the', 'me <b>the</b>')}</div>`,
};

interface Change {
  name: string;
  /** What happens in the page once it is underlined; `box` is the reply. */
  script?: string;
  keys?: string[];
  act?: (page: Page, session: CDPSession) => Promise<void>;
  /** A copy of the textarea would stand elsewhere: its underlines are not shown. */
  hidesField?: true;
  isTurned?: true;
  /** By how many letters the underlined words became longer. */
  longer?: number;
}

const CHANGES: Change[] = [
  { name: 'as it comes' },
  { name: 'scrolled', script: 'box.scrollTop = 41' },
  { name: 'half scrolled out', script: 'box.scrollTop = 108' },
  { name: 'the page scrolled', script: 'scrollTo(0, 23)' },
  { name: 'the window made smaller', act: (_, session) => zoom(session, 1, 640) },
  { name: 'browser zoom 150%', act: (_, session) => zoom(session, 1.5) },
  { name: 'browser zoom 80%', act: (_, session) => zoom(session, 0.8) },
  { name: 'CSS zoom', script: 'document.body.style.zoom = 1.25', hidesField: true },
  { name: 'another font', script: 'box.style.font = "italic 14px/1.7 Georgia, serif"' },
  { name: 'pushed down by the page', script: 'box.parentElement.style.paddingTop = "37px"' },
  { name: 'an ancestor moved', script: 'box.parentElement.style.transform = "translate(21px, 13px)"' },
  {
    name: 'an ancestor scaled',
    script: 'box.parentElement.style.transform = "scale(1.2)"',
    hidesField: true,
  },
  {
    name: 'an ancestor turned',
    script: 'box.parentElement.style.transform = "rotate(7deg)"',
    hidesField: true,
    isTurned: true,
  },
  { name: 'right to left', script: 'box.dir = "rtl"' },
  {
    name: 'a dark page',
    script:
      'document.documentElement.style.cssText = "color-scheme: dark; background: #111"; box.style.cssText += "background:#222;color:#eee"',
    act: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  { name: 'typed before', keys: ['Control+Home', 'W', 'e', 'l', 'l', ' ', 'Enter'] },
  {
    name: 'typed inside',
    act: clickPhrase,
    keys: ['v', 'e', 'r', 'y', ' '],
    longer: 5,
  },
  { name: 'typed behind', keys: ['Control+End', 'O', 'k', '.'] },
];

/** A page as it was, with this reply in it. */
async function begin(page: Page, session: CDPSession, html: string): Promise<void> {
  await zoom(session, 1);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate((reply) => {
    for (const { style } of [document.documentElement, document.body]) style.cssText = '';
    document.body.innerHTML = `<div style="padding-left:30px">${reply}</div><div style="height:900px"></div>`;
    scrollTo(0, 0);
  }, html);
}

/** As browser zoom does: fewer CSS pixels in the window, each drawn larger. */
async function zoom(session: CDPSession, scale: number, width = 900): Promise<void> {
  const size = { width: Math.round(width / scale), height: Math.round(600 / scale) };
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

/** Underlines from FIRST to LAST, and again after each change of the reply. */
async function underline(page: Page): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const box = window.inPage.box('#box');
      const stop = new AbortController();
      const underlines = window.inPage.createUnderlines(box, stop.signal);
      const paint = (): void => {
        const { text } = window.inPage.readReply(box, window.inPage.helpdesk);
        const [start, end] = [text.indexOf(first), text.indexOf(last) + last.length];
        underlines.paint([{ start, end, set: 'commands', severity: 3 }]);
        Object.assign(window, { stretch: { start, end } });
      };
      paint();
      window.inPage.watchReply(box, paint, stop.signal);
      Object.assign(window, { stopUnderlines: () => stop.abort() });
    },
    [FIRST, LAST] as const,
  );
  await page.evaluate(() => window.inPage.drawn());
}

const lines = async (page: Page, isField: boolean) =>
  isField
    ? (await fieldGlyphs(page, [await page.evaluate(() => window.stretch)])).flat()
    : await richGlyphs(page, FIRST, LAST);

async function clickPhrase(page: Page): Promise<void> {
  const isField = (await page.locator('textarea').count()) > 0;
  const [[left, top, right, bottom] = [0, 0, 0, 0]] = await lines(page, isField);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

declare global {
  interface Window {
    stretch: { start: number; end: number };
    stopUnderlines(): void;
  }
}

describe.each(Object.entries(KINDS))('the underline of %s is painted under its glyphs', (kind, html) => {
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    page = await harness.open('');
    session = await page.context().newCDPSession(page);
  });
  afterAll(() => page.close());

  test.each(CHANGES)('$name', async ({ script, keys = [], act, hidesField, isTurned, longer = 0 }) => {
    await begin(page, session, html);
    await underline(page);
    if (script) await page.evaluate(`{ const box = document.getElementById('box'); ${script} }`);
    await act?.(page, session);
    if (keys.length > 0 && !act) await page.focus('#box');
    for (const key of keys) await page.keyboard.press(key);
    await page.evaluate(() => window.inPage.drawn());
    await page.evaluate(() => window.inPage.drawn());
    const { start, end } = await page.evaluate(() => window.stretch);
    expect(end - start).toBe(PHRASE.length + longer);
    const isField = kind === 'a textarea';
    const isHidden = isField && hidesField;
    const glyphs = isHidden ? [] : await lines(page, isField);
    const off = () => page.evaluate(() => window.stopUnderlines());
    const { count, stray, short } = await paintedPixels({ page, session }, glyphs, off, isTurned);
    expect({ isPainted: count > 40, stray, short }).toEqual({ isPainted: !isHidden, stray: 0, short: 0 });
  });
});
