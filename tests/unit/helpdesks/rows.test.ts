import { describe, expect, test } from 'vitest';
import { helpdeskOf } from '../../../src/helpdesks/helpdesk-of';
import { helpdesksIn } from '../../../src/helpdesks/rows';

test.each([
  ['https://acme.zendesk.com/agent/tickets/7', 'zendesk'],
  ['https://app.intercom.com/a/inbox/x', 'intercom'],
  ['https://acme.freshdesk.com/a/tickets/3', 'freshdesk'],
  ['https://app.frontapp.com/open/1', 'front'],
  ['https://example.com/', 'any'],
  ['http://127.0.0.1:4173/', 'any'],
])('%s is %s', (url, id) => {
  expect(helpdeskOf(url, 'production').id).toBe(id);
});

test('only the demo build knows the demo helpdesk', () => {
  expect(helpdeskOf('http://127.0.0.1:4173/', 'demo').id).toBe('demo');
});

describe.each(helpdesksIn('demo').map((row) => [row.id, row] as const))('%s', (_id, row) => {
  test('has the parts that its certainty promises', () => {
    expect(row.matches.every((one) => one.endsWith('/*'))).toBe(true);
    if (row.certainty === 'hosts only') expect(row.replyBox).toBeUndefined();
    else expect(row.replyBox).toBeDefined();
  });
});
