import { expect, test } from 'vitest';
import { percent } from '../../../tools/evaluate/percent';

test.each([
  // what Python 3 says of round(100 * part / whole, 1)
  [1, 16, 6.2],
  [3, 16, 18.8],
  [1, 400, 0.2],
  [3, 400, 0.8],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 2000, 0.1],
  [7, 2000, 0.3],
  [0, 5, 0],
  [5, 5, 100],
])('%i of %i is %d %%', (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});

test('of nothing there is no share', () => {
  expect(percent(0, 0)).toBeNull();
});
