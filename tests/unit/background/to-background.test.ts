import { expect, test } from 'vitest';
import { readMessage } from '../../../src/background/to-background';

test.each([
  { type: 'inject', script: 'coach' },
  { type: 'badge', open: 3 },
  { type: 'read-settings' },
  { type: 'change-settings', change: { kind: 'rule', rule: 'denial', on: false } },
  { type: 'change-settings', change: { kind: 'pause', until: 1_800_000_000_000 } },
  { type: 'dismiss', change: { kind: 'phrase', phrase: { rule: 'denial', phrase: 'No.' }, quiet: true } },
  { type: 'dismiss', change: { kind: 'rule', rule: 'denial', on: false } },
  { type: 'dismiss', change: { kind: 'rule', rule: 'denial' } },
  { type: 'forget-aside' },
  { type: 'change-settings', change: { kind: 'counting', on: false } },
  { type: 'count', batch: { id: 'a-1', flags: [], replies: [] } },
  { type: 'delete-counts' },
  { type: 'read-today' },
  { type: 'show-rule', rule: 'denial' },
  { type: 'coach-sites', origins: ['https://help.acme.example/*'] },
])('%j is ours', (message) => {
  expect(readMessage(message)).toEqual(message);
});

test.each([
  undefined,
  'inject',
  { type: 'inject', script: '../evil' },
  { type: 'badge', open: -1 },
  { type: 'change-settings', change: { kind: 'rule', rule: '__proto__', on: false } },
  { type: 'change-settings', change: { kind: 'site', host: 'a/b', on: false } },
  { type: 'change-settings', change: { kind: 'pause', until: Number.NaN } },
  { type: 'change-settings', change: { kind: 'set', set: 'team', on: false } },
  { type: 'change-settings', change: { kind: 'hints', inText: true, more: 1 } },
  { type: 'dismiss', change: { kind: 'site', host: 'a.example', on: false } },
  { type: 'dismiss', change: { kind: 'phrase', phrase: { rule: 'denial', phrase: '' }, quiet: true } },
  {
    type: 'dismiss',
    change: { kind: 'phrase', phrase: { rule: 'denial', phrase: 'x'.repeat(1001) }, quiet: true },
  },
  {
    type: 'dismiss',
    change: { kind: 'phrase', phrase: { rule: 'unfinished', phrase: '[time]' }, quiet: true },
  },
  { type: 'delete-counts', of: 'zendesk' },
  { type: 'show-rule', rule: '../evil' },
  { type: 'coach-sites', origins: 'https://help.acme.example/*' },
])('%j is not', (message) => {
  expect(readMessage(message)).toBeUndefined();
});
