import { beforeEach, expect, test, vi } from 'vitest';
import { coachFrames } from '../../../src/background/coach-frames';

interface Asked {
  target: object;
  func?: unknown;
  files?: string[];
}

/** A tab with three frames: of the page, which is not allowed, and two of an allowed site. */
const fake = vi.hoisted(() => ({
  isLetIn: true,
  watched: [] as number[],
  put: [] as Asked[],
  message: undefined as
    | ((value: unknown, sender: object, respond: (answer: unknown) => void) => unknown)
    | undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: ['https://help.acme.example/*'] }) },
    runtime: {
      getManifest: () => ({ host_permissions: [], content_scripts: [{ js: ['watcher.js'] }] }),
      getURL: (path: string) => `chrome-extension://us${path}`,
      onMessage: { addListener: (listen: typeof fake.message) => Object.assign(fake, { message: listen }) },
    },
    scripting: {
      executeScript: async (asked: Asked) => {
        if (!fake.isLetIn) throw new Error('Cannot access contents of the page.');
        if (asked.func) {
          return ['https://crm.example/', 'https://help.acme.example/7', 'https://help.acme.example/8'].map(
            (result, frameId) => ({ frameId, result }),
          );
        }
        fake.put.push(asked);
        return [];
      },
    },
    tabs: {
      sendMessage: async (_tab: number, _message: object, { frameId }: { frameId: number }) => {
        if (!fake.watched.includes(frameId)) throw new Error('Receiving end does not exist.');
      },
    },
  },
}));
beforeEach(() => {
  Object.assign(fake, { isLetIn: true, watched: [], put: [] });
  coachFrames();
});

const ask = (url = 'chrome-extension://us/popup.html'): Promise<unknown> =>
  new Promise((resolve) => void fake.message?.({ type: 'coach-frames', tabId: 7 }, { url }, resolve));

test('frames of allowed sites are coached, and not the page around them', async () => {
  expect(await ask()).toBe(2);
  expect(fake.put).toEqual([{ target: { tabId: 7, frameIds: [1, 2] }, files: ['watcher.js'] }]);
});

test('one that is coached already is left alone', async () => {
  fake.watched = [1];
  expect(await ask()).toBe(1);
  fake.watched = [1, 2];
  expect(await ask()).toBe(0);
  expect(fake.put.map(({ target }) => target)).toEqual([{ tabId: 7, frameIds: [2] }]);
});

test('a tab that the browser does not let us into is left, and so is what a page asks for', async () => {
  expect(await ask('https://help.acme.example/')).toBeUndefined();
  fake.isLetIn = false;
  expect(await ask()).toBe(0);
  expect(fake.put).toEqual([]);
});
