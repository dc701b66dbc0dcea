import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

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
