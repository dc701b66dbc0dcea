import { beforeEach, expect, test, vi } from 'vitest';
import { firstSettings } from '../../../src/ui/popup/first-settings';

const stored = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { storage: { local: stored } } }));

const EFFECTIVE = { version: 1, rules: [], sitesOff: ['a.test'], hintsInText: false };

beforeEach(() => {
  stored.get.mockReset();
});

test('draws what is stored, without a pause that is over', async () => {
  stored.get.mockResolvedValue({ effective: { ...EFFECTIVE, pausedUntil: 1000 } });
  expect(await firstSettings(999)).toEqual({ sitesOff: ['a.test'], pausedUntil: 1000, aside: [] });
  expect(await firstSettings(1000)).toEqual({ sitesOff: ['a.test'], aside: [] });
});

test.each([
  ['nothing is stored yet', {}],
  ['another version stored it', { effective: { ...EFFECTIVE, version: 2 } }],
  ['something was set aside', { effective: EFFECTIVE, 'settings-aside': [{ why: 'damaged' }] }],
  ['what was set aside is damaged too', { effective: EFFECTIVE, 'settings-aside': 'x' }],
])('leaves it to the background where %s', async (_, items) => {
  stored.get.mockResolvedValue(items);
  expect(await firstSettings(0)).toBeUndefined();
});

test('and where storage does not answer', async () => {
  stored.get.mockRejectedValue(new Error('IO error'));
  expect(await firstSettings(0)).toBeUndefined();
});
