import { expect, test, vi } from 'vitest';
import { badgeText } from '../../../src/background/badge';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  [0, ''],
  [1, '1'],
  [9, '9'],
  [10, '9+'],
])('%i open flags show as “%s”', (open, text) => {
  expect(badgeText(open)).toBe(text);
});
