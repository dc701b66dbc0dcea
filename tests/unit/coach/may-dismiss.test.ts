import { expect, test } from 'vitest';
import { mayDismiss } from '../../../src/coach/may-dismiss';
import type { Finding } from '../../../src/rules/types';

const flagOf = (rule: string): Finding => ({ rule, start: 0, end: 1, set: 'routine', severity: 2 });

test.each([
  ['denial', [], 'rule'],
  ['denial', ['denial'], 'phrase'],
  ['unfinished', [], 'here'],
  ['unfinished', ['unfinished'], 'here'],
])('a flag of %s, with %j locked, may be dismissed as far as “%s”', (rule, locked, reach) => {
  expect(mayDismiss(flagOf(rule), locked)).toBe(reach);
});
