import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coachOpenTabs } from '../../../src/background/coach-open-tabs';
import { followAccess } from '../../../src/background/site-access/follow-access';

const OWN = 'https://*.zendesk.com/*';
const ACME = 'https://help.acme.example/*';
const OTHER = 'http://desk.other.example/*';

type Listen = (told: { origins?: string[] }) => void;
interface Target {
  tabId: number;
  allFrames?: boolean;
  frameIds?: number[];
}
interface Script {
  id: string;
  matches?: string[];
}

/** A browser with three tabs, of which it tells those at granted sites; what it is asked to do is noted. */
const fake = vi.hoisted(() => ({
  granted: [] as string[],
  registered: [] as Script[],
  session: {} as Record<string, unknown>,
  added: undefined as Listen | undefined,
  removed: undefined as Listen | undefined,
  message: undefined as
    | ((value: unknown, sender: object, respond: (answer: unknown) => void) => unknown)
    | undefined,
  wake: [] as (() => void)[],
  /** Ids of tabs. */
  put: [] as number[],
  putInto: [] as Target[],
  /** Frames of tabs that the browser lets us into. */
  frames: [] as { tabId: number; frameId: number; result: string }[],
  told: [] as [number, unknown][],
  failing: false,
  file: '',
}));

vi.mock('wxt/browser', () => {
  const tabs = [
    { id: 1, at: 'https://*.zendesk.com/*' },
    { id: 2, at: 'https://help.acme.example/*' },
    { id: 3, at: 'http://desk.other.example/*' },
  ];
  return {
    browser: {
      permissions: {
        getAll: async () => ({ origins: [...fake.granted] }),
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((one) => fake.granted.includes(one)),
        onAdded: { addListener: (listen: Listen) => Object.assign(fake, { added: listen }) },
        onRemoved: { addListener: (listen: Listen) => Object.assign(fake, { removed: listen }) },
      },
      runtime: {
        getManifest: () => ({
          host_permissions: ['https://*.zendesk.com/*'],
          content_scripts: [{ js: [fake.file], matches: ['https://*.zendesk.com/*'], all_frames: true }],
        }),
        getURL: (path: string) => `chrome-extension://us${path}`,
        onMessage: { addListener: (listen: typeof fake.message) => Object.assign(fake, { message: listen }) },
        onStartup: { addListener: (listen: () => void) => fake.wake.push(listen) },
        onInstalled: { addListener: (listen: () => void) => fake.wake.push(listen) },
      },
      scripting: {
        getRegisteredContentScripts: async () => [...fake.registered],
        registerContentScripts: async (scripts: Script[]) => {
          if (fake.failing) throw new Error('no');
          if (fake.registered.length > 0) throw new Error('Duplicate script ID');
          fake.registered.push(...scripts);
        },
        updateContentScripts: async (scripts: Script[]) => void fake.registered.splice(0, 1, ...scripts),
        unregisterContentScripts: async () => void fake.registered.splice(0),
        executeScript: async ({ target, func }: { target: Target; func?: unknown }) => {
          if (func) return fake.frames.filter(({ tabId }) => tabId === target.tabId);
          fake.put.push(target.tabId);
          fake.putInto.push(target);
          return [];
        },
      },
      storage: {
        session: {
          get: async () => fake.session,
          set: async (items: object) => Object.assign(fake.session, items),
        },
      },
      tabs: {
        query: async ({ url }: { url?: string[] }) =>
          url ? tabs.filter(({ at }) => url.includes(at) && fake.granted.includes(at)) : tabs,
        sendMessage: async (id: number, message: unknown) => {
          fake.told.push([id, message]);
          if (id === 3) throw new Error('Receiving end does not exist.');
        },
      },
    },
  };
});

const matches = () => fake.registered.flatMap((one) => one.matches);
const grant = (...origins: string[]) => {
  fake.granted.push(...origins);
  fake.added?.({ origins });
};
const withdraw = (origin: string) => {
  fake.granted = fake.granted.filter((one) => one !== origin);
  fake.removed?.({ origins: [origin] });
};
const ask = (message: object, url = 'chrome-extension://us/popup.html'): Promise<unknown> =>
  new Promise((resolve) => void fake.message?.(message, { url }, resolve));

beforeEach(() => {
  Object.assign(fake, {
    granted: [OWN],
    registered: [],
    session: {},
    wake: [],
    put: [],
    putInto: [],
    frames: [],
    told: [],
    failing: false,
    file: 'watcher.js',
  });
});

describe('a site that is allowed', () => {
  test('gets the watcher of the manifest, for now and for later', async () => {
    followAccess();
    grant(ACME);
    await vi.waitFor(() => expect(fake.put).toEqual([2]));
    expect(fake.registered).toEqual([
      {
        id: 'watcher-on-allowed-sites',
        js: ['watcher.js'],
        matches: [ACME],
        excludeMatches: [OWN],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('is coached in open pages of other sites too, in its frames there alone', async () => {
    fake.frames = [
      { tabId: 1, frameId: 0, result: 'https://acme.zendesk.com/agent' },
      { tabId: 1, frameId: 8, result: 'https://help.acme.example/tickets/7' },
      { tabId: 1, frameId: 9, result: 'https://elsewhere.example/' },
    ];
    followAccess();
    grant(ACME);
    await vi.waitFor(() => expect(fake.put).toHaveLength(2));
    expect(fake.putInto).toContainEqual({ tabId: 2, allFrames: true });
    expect(fake.putInto).toContainEqual({ tabId: 1, frameIds: [8] });
  });

  test('where the browser tells files by their whole address, as Firefox does', async () => {
    fake.file = 'chrome-extension://us/scripts/watcher.js';
    followAccess();
    grant(ACME);
    await vi.waitFor(() => expect(fake.registered).toMatchObject([{ js: ['scripts/watcher.js'] }]));
  });

  test('is answered to the popup once its tabs are coached, and they are coached once', async () => {
    followAccess();
    grant(ACME);
    await ask({ type: 'coach-sites', origins: [ACME] });
    expect(fake.put).toEqual([2]);
  });

  test('is not coached on the word of a page, nor before it is granted', async () => {
    followAccess();
    await ask({ type: 'coach-sites', origins: [ACME] });
    fake.granted.push(ACME);
    await ask({ type: 'coach-sites', origins: [ACME] }, 'https://help.acme.example/');
    expect(fake.put).toEqual([]);
  });

  test('joins those before it', async () => {
    followAccess();
    grant(ACME);
    grant(OTHER);
    await vi.waitFor(() => expect(fake.put).toEqual([2, 3]));
    expect(matches()).toEqual([OTHER, ACME]);
  });
});

describe('a site that is taken back', () => {
  test('has no watcher any more, and every frame is told what is left', async () => {
    followAccess();
    grant(ACME, OTHER);
    await vi.waitFor(() => expect(fake.put).toEqual([2, 3]));
    withdraw(ACME);
    await vi.waitFor(() => expect(matches()).toEqual([OTHER]));
    const told = { type: 'site-access', granted: [OWN, OTHER] };
    expect(fake.told).toEqual([1, 2, 3].map((id) => [id, told]));
    withdraw(OTHER);
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
  });

  test('and allowed again is coached again', async () => {
    followAccess();
    grant(ACME);
    await vi.waitFor(() => expect(fake.put).toEqual([2]));
    withdraw(ACME);
    grant(ACME);
    await vi.waitFor(() => expect(fake.put).toEqual([2, 2]));
    expect(matches()).toEqual([ACME]);
  });

  test('while its question is still being worked on, is off in the end', async () => {
    followAccess();
    grant(ACME);
    withdraw(ACME);
    await vi.waitFor(() => expect(fake.told).toHaveLength(3));
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
    expect(fake.put).toEqual([]);
  });
});

describe('at each start', () => {
  test('what an update took is registered again, and nothing twice', async () => {
    fake.granted = [OWN, ACME];
    followAccess();
    await vi.waitFor(() => expect(matches()).toEqual([ACME]));
    expect(fake.wake).toHaveLength(2);
    fake.registered = [];
    for (const wake of fake.wake) wake();
    await vi.waitFor(() => expect(matches()).toEqual([ACME]));
  });

  test('what was withdrawn while nobody listened is taken out', async () => {
    fake.registered = [{ id: 'watcher-on-allowed-sites', matches: [ACME] }];
    followAccess();
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
  });

  test('a browser that refuses once is asked again at the next change', async () => {
    fake.failing = true;
    followAccess();
    grant(ACME);
    await ask({ type: 'coach-sites', origins: [ACME] });
    fake.failing = false;
    grant(OTHER);
    await vi.waitFor(() => expect(matches()).toEqual([OTHER, ACME]));
  });

  test.each([
    ['all sites, where the browser leaves open tabs without', false, [1, 2]],
    ['only what the agent allowed, where it fills its own', true, [2]],
  ])('open tabs of %s, once', async (_, fillsOwn, put) => {
    fake.granted = [OWN, ACME];
    await coachOpenTabs(fillsOwn);
    await coachOpenTabs(fillsOwn);
    expect(fake.put).toEqual(put);
  });
});
