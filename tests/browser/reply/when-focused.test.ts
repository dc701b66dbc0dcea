import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyField } from '../../../src/reply/find-field';
import { type Harness, startHarness } from './harness';

/** Longer than a driver takes to send a click and some keys; milliseconds. */
const BUSY = 300;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const FIELDS = `<input id="subject"><textarea id="a" style="width:300px;height:80px"></textarea>
  <textarea id="b" style="width:300px;height:80px"></textarea>`;

describe('whenReplyBoxFocused', () => {
  it.each(['the page', 'an open shadow root'])('hears each move of the focus in %s', async (where) => {
    const page = await harness.open(where === 'the page' ? FIELDS : '<div id="host"></div>');
    const heard = await page.evaluate((fields) => {
      const host = document.getElementById('host');
      const root = host?.attachShadow({ mode: 'open' }) ?? document;
      if (host?.shadowRoot) host.shadowRoot.innerHTML = fields;
      const focus = (id: string) => root.querySelector<HTMLElement>(`#${id}`)?.focus();
      const boxes: string[] = [];
      const life = new AbortController();
      const note = ({ element }: { element: HTMLElement }) => {
        if (boxes.at(-1) !== element.id) boxes.push(element.id);
      };
      focus('a');
      window.inPage.whenReplyBoxFocused(() => window.inPage.helpdesk, note, life.signal);
      for (const id of ['subject', 'b', 'a', 'b']) focus(id);
      life.abort();
      focus('a');
      return boxes;
    }, FIELDS);
    expect(heard).toEqual(['a', 'b', 'a', 'b']);
    await page.close();
  });
});

describe('wasThereBefore', () => {
  it.each([
    ['a template that nobody touched', '', true],
    ['what was typed before anybody could look', 'xy', false],
  ])('in a frame of a busy page, of %s', async (_, keys, expected) => {
    const page = await harness.open('<iframe style="width:300px;height:80px;border:0"></iframe>');
    await page.evaluate(() => {
      const { body } = document.querySelector('iframe')?.contentDocument ?? document;
      body.contentEditable = 'true';
      body.style.height = '60px';
      body.textContent = 'Send me the form';
      const { signal } = new AbortController();
      const found = (field: ReplyField) => Object.assign(window, { field });
      window.inPage.whenReplyBoxFocused(() => window.inPage.helpdesk, found, signal);
    });
    // the page has no turn of its own until the keys are there, too
    const busy = page.evaluate((milliseconds) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
    }, BUSY);
    const acts = [page.mouse.click(100, 40), ...[...keys].map((key) => page.keyboard.press(key))];
    await Promise.all([busy, ...acts]);
    await page.waitForFunction(() => 'field' in window);
    const told = await page.evaluate(() => {
      const { field } = window as unknown as { field: ReplyField };
      return [field.element.textContent?.length, window.inPage.wasThereBefore(field)];
    });
    expect(told).toEqual(['Send me the form'.length + keys.length, expected]);
    await page.close();
  });
});
