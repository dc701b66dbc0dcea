import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HELPDESKS } from '../../../src/helpdesks/helpdesks';
import { type Harness, startHarness } from '../reply/harness';

const ROOM = 'style="width:320px;height:60px"';

/** Fields of a ticket page that hold no reply, as large as they may get. */
const FIELDS: Record<string, string> = {
  search: `<textarea name="search" ${ROOM}></textarea>`,
  'search by role': `<div role="searchbox" contenteditable ${ROOM}></div>`,
  subject: `<textarea id="ticket_subject" ${ROOM}></textarea>`,
  address: `<div role="combobox" aria-label="To" contenteditable ${ROOM}></div>`,
  tags: `<div aria-autocomplete="list" contenteditable ${ROOM}></div>`,
  password: `<input type="password" ${ROOM}>`,
  'one-time code': `<input name="code" ${ROOM}>`,
  'read-only': `<textarea readonly ${ROOM}></textarea>`,
  switched_off: `<textarea disabled ${ROOM}></textarea>`,
  'hidden twin': `<textarea style="width:320px;height:60px;opacity:0"></textarea>`,
  'source behind an editor': `<textarea aria-hidden="true" ${ROOM}></textarea>`,
};

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await startHarness();
  page = await harness.open(
    `${Object.entries(FIELDS)
      .map(([name, html]) => `<p data-field="${name}">${html}</p>`)
      .join('')}<p data-field="reply"><textarea ${ROOM}></textarea></p>`,
  );
});
afterAll(() => harness.close());

/** Names of the fields that are taken for a reply box on a page in which the row's own selectors match nothing. */
function taken(id: string): Promise<string[]> {
  return page.evaluate(
    (row) => {
      const { findReplyBox, helpdeskOf } = window.inPage;
      const any = helpdeskOf('https://help.acme.example/', 'production', document);
      const helpdesk = row ?? any;
      return [...document.querySelectorAll<HTMLElement>('[data-field]')].flatMap((field) =>
        findReplyBox(field.firstElementChild, helpdesk) ? [field.dataset.field ?? ''] : [],
      );
    },
    HELPDESKS.find((row) => row.id === id),
  );
}

describe('on a page that a helpdesk changed, only what looks like a reply box is one', () => {
  test.each(['any', ...HELPDESKS.map(({ id }) => id)])('%s', async (id) => {
    // osTicket and Request Tracker have plain boxes of their own name, which are not here either
    expect(await taken(id)).toEqual(['reply']);
  });
});

test('a row that matches too much is still kept to what an agent can write a reply in', async () => {
  const found = await page.evaluate(() => {
    const { findReplyBox, helpdesk } = window.inPage;
    const greedy = { ...helpdesk, replyBox: 'input, textarea, div, p' };
    return ['password', 'read-only', 'switched_off'].filter((name) =>
      findReplyBox(document.querySelector(`[data-field="${name}"] > *`), greedy),
    );
  });
  expect(found).toEqual([]);
});

test('marks of two helpdesks in one page: the address decides, else the first that is known', async () => {
  const both = await page.evaluate(() => {
    const mark = document.createElement('div');
    mark.innerHTML =
      '<div class="reply-box"><div class="reply-box__top"></div></div><div class="ConversationDetailsView"></div>';
    document.body.append(mark);
    const { helpdeskOf } = window.inPage;
    const ids = ['https://acme.zendesk.com/agent', 'https://help.acme.example/'].map(
      (url) => helpdeskOf(url, 'production', document).id,
    );
    mark.remove();
    return ids;
  });
  expect(both).toEqual(['zendesk', 'liveagent']);
});
