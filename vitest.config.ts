import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const UI_SETUP = 'tests/ui/setup.ts';

/** `unit` is pure and in Node, `ui` is components in jsdom, `browser` drives a real browser from Node. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,frozen,unseen}/**/*.test.ts'],
          // property tests try hundreds of texts, and a busy machine may take ten times as long
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: existsSync(UI_SETUP) ? [UI_SETUP] : [],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // a busy machine takes seconds to load a page or a script; the default is one
          expect: { poll: { timeout: 15_000 } },
          retry: 0,
        },
      },
    ],
  },
});
