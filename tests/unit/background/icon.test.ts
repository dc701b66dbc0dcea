import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followIcon } from '../../../src/background/follow-icon';
import { iconsFor, type Shown } from '../../../src/background/icon';
import type { Effective } from '../../../src/team/effective';

const EFFECTIVE: Effective = {
  version: 1,
  rules: [],
  locked: [],
  quietPhrases: [],
  sitesOff: ['off.test'],
  hintsInText: false,
  insertedText: false,
  counting: true,
};
const TABS = [
  { id: 1, url: 'https://off.test/tickets' },
  { id: 2, url: 'https://on.test/' },
  { id: 3 },
  { id: 4, url: 'about:blank' },
];

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  onChanged: (_changes: object, _area: string): void => undefined,
  onUpdated: (_id: number, _change: object, _tab: object): void => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => fake.stored },
      onChanged: {
        addListener: (listen: typeof fake.onChanged) => Object.assign(fake, { onChanged: listen }),
      },
    },
    tabs: {
      query: async () => TABS,
      onUpdated: {
        addListener: (listen: typeof fake.onUpdated) => Object.assign(fake, { onUpdated: listen }),
      },
    },
  },
}));

describe('the mark sleeps', () => {
  test('in tabs of sites that are off; tabs without an address have none of their own', () => {
    const { everywhere, tabs } = iconsFor(EFFECTIVE, TABS, 0);
    expect(everywhere).toBe('on');
    expect([...tabs]).toEqual([
      [1, 'off'],
      [2, 'on'],
      [4, 'on'],
    ]);
  });

  test('everywhere while paused, and no longer', () => {
    const paused = { ...EFFECTIVE, pausedUntil: 1000 };
    expect(iconsFor(paused, TABS, 999).everywhere).toBe('off');
    expect([...iconsFor(paused, TABS, 999).tabs.values()]).toEqual(['off', 'off', 'off']);
    expect(iconsFor(paused, TABS, 1000).everywhere).toBe('on');
  });

  test('nowhere before anything was chosen', () => {
    expect([...iconsFor(undefined, TABS, 0).tabs.values()]).toEqual(['on', 'on', 'on']);
  });
});

describe('follows', () => {
  const shown: Shown[] = [];
  const show = async (one: Shown): Promise<void> => void shown.push(one);
  beforeEach(() => {
    shown.length = 0;
    fake.stored = {};
    vi.useFakeTimers({ now: 0 });
    return () => vi.useRealTimers();
  });
  const last = () => shown.at(-1)?.everywhere;

  test('what is stored when the worker wakes, the settings, and the end of a pause', async () => {
    fake.stored = { effective: { ...EFFECTIVE, pausedUntil: 5000 } };
    followIcon(show);
    await vi.waitFor(() => expect(last()).toBe('off'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()).toBe('on');
    fake.stored = { effective: { ...EFFECTIVE, pausedUntil: 9000 } };
    fake.onChanged({ settings: {} }, 'local');
    fake.onChanged({ effective: {} }, 'local');
    await vi.waitFor(() => expect(last()).toBe('off'));
    expect(shown).toHaveLength(3);
  });

  test('tabs that go elsewhere, as far as they are ours', async () => {
    followIcon(show);
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    fake.onUpdated(9, { status: 'loading' }, {});
    fake.onUpdated(1, { title: 'Inbox' }, { url: 'https://off.test/' });
    fake.onUpdated(1, { status: 'loading' }, { url: 'https://off.test/' });
    await vi.waitFor(() => expect(shown).toHaveLength(2));
  });
});
