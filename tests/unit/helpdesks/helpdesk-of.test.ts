import { expect, test } from 'vitest';
import { helpdeskOf } from '../../../src/helpdesks/helpdesk-of';
import { HELPDESKS } from '../../../src/helpdesks/helpdesks';

test.each([
  ['https://acme.zendesk.com/agent/tickets/7', 'zendesk'],
  ['https://app.intercom.com/a/inbox/x', 'intercom'],
  ['https://acme.freshdesk.com/a/tickets/3', 'freshdesk'],
  ['https://app.frontapp.com/open/1', 'front'],
  ['https://mail.google.com/mail/u/0/', 'gmail'],
  ['https://example.com/', 'any'],
  ['http://127.0.0.1:4173/', 'any'],
])('%s is %s', (url, id) => {
  expect(helpdeskOf(url, 'production').id).toBe(id);
});

test('only the demo build knows the demo helpdesk', () => {
  expect(helpdeskOf('http://127.0.0.1:4173/', 'demo').id).toBe('demo');
});

/** A page in which only this selector matches something. */
function pageWith(mark: string | undefined): ParentNode {
  return { querySelector: (asked: string) => (asked === mark ? {} : null) } as unknown as ParentNode;
}

const markOf = (id: string) => HELPDESKS.find((row) => row.id === id)?.pageMark;

test('a helpdesk at an address of its own is known by its mark', () => {
  expect(helpdeskOf('https://help.acme.example/7', 'production', pageWith(markOf('osticket'))).id).toBe(
    'osticket',
  );
});

test('an address says more than a mark, and a mark more than the loopback of the demo', () => {
  const page = pageWith(markOf('request-tracker'));
  expect(helpdeskOf('https://acme.zendesk.com/agent', 'production', page).id).toBe('zendesk');
  expect(helpdeskOf('http://127.0.0.1:8071/', 'demo', page).id).toBe('request-tracker');
});
