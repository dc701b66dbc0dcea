import { fileURLToPath } from 'node:url';
import { build, type Logger } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `production` is what ships, `demo` also coaches the demo helpdesk on loopback. */
export type BuildMode = 'production' | 'demo';

/** Where `wxt build --mode` puts the extension for Chromium; the suffix is WXT's own. */
export function extensionDir(mode: BuildMode): string {
  return `${root}.output/chrome-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Builds the extension for Chromium and returns its folder. Rejects with WXT's or Vite's error. */
export async function buildExtension(mode: BuildMode): Promise<string> {
  // left to itself, WXT 0.21.4 sets it to the mode
  process.env.NODE_ENV = 'production';
  await build({
    root,
    mode,
    browser: 'chrome',
    manifestVersion: 3,
    logger: warningsOnly,
  });
  return extensionDir(mode);
}

const nothing = (): void => {};
const warningsOnly: Logger = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};
