import { expect, test } from 'vitest';
import { Dismissals } from '../../../src/coach/dismissals';
import type { Finding } from '../../../src/rules/types';

const finding = (start: number, end: number, rule = 'denial'): Finding => ({
  start,
  end,
  rule,
  set: 'defensive',
  severity: 3,
});

test('a phrase stays dismissed wherever it moves in the reply, for its rule alone', () => {
  const dismissals = new Dismissals();
  dismissals.add(finding(0, 8), 'Not true. Bye');
  expect(dismissals.has(finding(3, 11), 'Oh not  true'.replace('  ', ' '))).toBe(true);
  expect(dismissals.has(finding(0, 8, 'blame'), 'Not true. Bye')).toBe(false);
  expect(dismissals.has(finding(0, 5), 'Wrong')).toBe(false);
});

test('undo takes the last one back, clear all', () => {
  const dismissals = new Dismissals();
  dismissals.add(finding(0, 1), 'ab');
  dismissals.add(finding(1, 2), 'ab');
  dismissals.undo();
  expect(dismissals.has(finding(1, 2), 'ab')).toBe(false);
  expect(dismissals.has(finding(0, 1), 'ab')).toBe(true);
  dismissals.clear();
  expect(dismissals.has(finding(0, 1), 'ab')).toBe(false);
});
