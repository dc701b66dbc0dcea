import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** `class` tells which editor it is. */
async function openReply(className = ''): Promise<Page> {
  const page = await harness.open(
    `<div id="box" class="${className}" contenteditable style="width:300px;height:60px"></div>`,
  );
  await page.evaluate(() => {
    const { inPage } = window;
    inPage.watchReply(inPage.box('#box'), () => undefined, new AbortController().signal);
  });
  await page.click('#box');
  return page;
}

/** Has the rewrite begin, and goes on at once. */
async function begin(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const outcome = window.inPage.rewrite('#box', 'Send it.', 'Could you send it?');
    Object.assign(window, { outcome });
  });
  return () => page.evaluate(() => (window as unknown as { outcome: Promise<string> }).outcome);
}

/** No frame comes until the page has been typed in. */
async function holdFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
}

const text = async (page: Page): Promise<string | undefined> =>
  (await page.textContent('#box'))?.replaceAll('\u00a0', ' ').trimEnd();
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

describe('a key that comes before a rewrite is in', () => {
  it('goes where the caret was while the undo step is waited out', async () => {
    // its history merges what comes within a second
    const page = await openReply('ql-editor');
    await page.keyboard.type('Hi. Send it.');
    const outcome = await begin(page);
    expect(await selected(page)).toBe('');
    await page.keyboard.type(' Thanks');
    expect(await outcome()).toBe('gone');
    expect(await text(page)).toBe('Hi. Send it. Thanks');
    await page.close();
  });

  it('goes where the caret was when the words to be replaced are selected', async () => {
    const page = await openReply();
    await page.keyboard.insertText('Hi. Send it.');
    await holdFrames(page);
    const outcome = await begin(page);
    expect(await selected(page)).toBe('Send it.');
    await page.keyboard.type(' Thanks');
    expect(await outcome()).toBe('gone');
    expect(await text(page)).toBe('Hi. Send it. Thanks');
    await page.close();
  });

  it('and one that only holds another down changes nothing', async () => {
    const page = await openReply();
    await page.keyboard.insertText('Hi. Send it. ');
    const outcome = await begin(page);
    await page.keyboard.press('Shift');
    expect(await outcome()).toBe('applied');
    expect(await text(page)).toBe('Hi. Could you send it?');
    await page.close();
  });
});

describe('a rewrite that is not taken', () => {
  it('leaves the caret where it was', async () => {
    const page = await openReply();
    await page.keyboard.insertText('Hi. Send it. Bye');
    await page.evaluate(() => {
      const box = document.querySelector('#box') as HTMLElement;
      const refuse = (event: Event) => event.preventDefault();
      for (const type of ['beforeinput', 'paste', 'drop']) box.addEventListener(type, refuse);
    });
    const outcome = await begin(page);
    expect(await outcome()).toBe('not-taken');
    expect(await selected(page)).toBe('');
    await page.evaluate(() => getSelection()?.modify('extend', 'backward', 'word'));
    expect(await selected(page)).toBe('Bye');
    await page.close();
  });
});
