import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HELPDESKS } from '../../../src/helpdesks/helpdesks';
import { type Harness, startHarness } from '../reply/harness';
import { type Markup, markupOf } from './markup';

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** What our code makes of the parts of a page, for the row whose address or mark it has. */
async function seen(address: string, { html, body }: Markup) {
  page = await harness.open(html);
  const found = await page.evaluate(
    async ([url, attributes]) => {
      const { inPage } = window;
      const on = (element: HTMLElement, list: string): void => {
        const from = new DOMParser().parseFromString(`<p ${list}></p>`, 'text/html').querySelector('p');
        for (const { name, value } of from?.attributes ?? []) element.setAttribute(name, value);
      };
      on(document.body, attributes);
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-body]')) {
        const inside = frame.contentDocument;
        if (inside) on(inside.body, frame.dataset.body ?? '');
      }
      const part = (is: string) => document.querySelector<HTMLElement>(`[data-is="${is}"]`);
      const editable = (element: HTMLElement | null) =>
        element instanceof HTMLIFrameElement ? (element.contentDocument?.body ?? null) : element;
      const helpdesk = inPage.helpdeskOf(url, 'production', document);
      const box = inPage.findReplyBox(editable(part('box')), helpdesk);
      const masks = box ? inPage.readReply(box, helpdesk) : undefined;
      return {
        id: helpdesk.id,
        isBox: box !== undefined && box.element === editable(part('box')),
        isOtherABox: inPage.findReplyBox(part('other'), helpdesk) !== undefined,
        isNote: box && inPage.isInternalNote(box, helpdesk),
        sends: helpdesk.send === undefined ? undefined : (part('send')?.matches(helpdesk.send) ?? false),
        masked: masks?.masks?.map(([start, end]) => masks.text.slice(start, end)) ?? [],
        hasMasked: part('masked') !== null,
        customer: inPage.customerMessage(document, helpdesk),
        said: part('customer')?.textContent,
      };
    },
    [address, body] as const,
  );
  await page.close();
  return found;
}

const known = HELPDESKS.filter(({ replyBox, replyFrame }) => replyBox ?? replyFrame);

describe.each(known.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const address =
    row.matches[0]?.replace('*.', 'acme.').replace('/*', '/tickets/7') ?? 'https://help.acme.example/7';

  test.each(markupOf(id).map((markup, at) => [`${markup.state} ${at + 1}`, markup] as const))(
    'finds its way in %s',
    async (_, markup) => {
      const found = await seen(address, markup);
      expect(found.id).toBe(id);
      expect(found.isBox).toBe(true);
      expect(found.isOtherABox).toBe(false);
      expect(found.isNote).toBe(markup.state === 'note');
      if (markup.html.includes('data-is="send"')) expect(found.sends).toBe(true);
      expect(found.masked.length > 0).toBe(found.hasMasked);
      expect(found.customer).toBe(found.said);
    },
  );
});
