import { fileURLToPath } from 'node:url';
import { build, type Logger } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `production` is what ships, `demo` also coaches the demo helpdesk on loopback. */
export type BuildMode = 'production' | 'demo';

/** Whose store it goes to. Edge's differs from Chrome's by nothing, which a test holds. */
export type BuildTarget = 'chrome' | 'edge' | 'firefox';

/** Where `wxt build --mode` puts the extension; the suffix is WXT's own. */
export function extensionDir(mode: BuildMode, target: BuildTarget = 'chrome'): string {
  return `${root}.output/${target}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}

/** Builds the extension and returns its folder. Rejects with WXT's or Vite's error. */
export async function buildExtension(mode: BuildMode, target: BuildTarget = 'chrome'): Promise<string> {
  // left to itself, WXT 0.21.4 sets it to the mode
  process.env.NODE_ENV = 'production';
  await build({
    root,
    mode,
    browser: target,
    logger: warningsOnly,
  });
  return extensionDir(mode, target);
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
