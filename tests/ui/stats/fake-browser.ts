import { vi } from 'vitest';
import type { CountAnswer } from '../../../src/stats/counts';
import type { TodayAnswer } from '../../../src/stats/today';
import type { Resolved } from '../../../src/team/resolve';

/** What the background of a test knows and was asked. */
export const background = {
  counting: { value: true, source: 'built-in', locked: false } as Resolved<boolean>,
  today: { today: { replies: 0, words: 0, reworded: 0, sent: 0 } } as TodayAnswer,
  deleting: { counted: true } as CountAnswer,
  asked: [] as unknown[],
  /** Who hears what it says. */
  pages: new Set<(message: unknown) => void>(),
};

export function resetBackground(): void {
  background.counting = { value: true, source: 'built-in', locked: false };
  background.today = { today: { replies: 0, words: 0, reworded: 0, sent: 0 } };
  background.deleting = { counted: true };
  background.asked = [];
}

/** In place of the browser: messages are answered from `background`. */
export const fakeBrowser = {
  runtime: {
    sendMessage: async (message: { type: string; change?: { kind: string; on: boolean } }) => {
      background.asked.push(message);
      if (message.type === 'read-today') return background.today;
      if (message.type === 'delete-counts') return background.deleting;
      if (message.change?.kind === 'counting') {
        background.counting = { value: message.change.on, source: 'personal', locked: false };
      }
      return { view: { inForce: { counting: background.counting }, sitesOff: [], aside: [] } };
    },
    onMessage: {
      addListener: (hear: (message: unknown) => void) => background.pages.add(hear),
      removeListener: (hear: (message: unknown) => void) => background.pages.delete(hear),
    },
    openOptionsPage: vi.fn(async () => undefined),
    getURL: (path: string) => `chrome-extension://tactful${path}`,
  },
  storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  tabs: { create: vi.fn(async () => undefined) },
};
