import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

const ROOT = import.meta.dirname;
const BUILT = join(ROOT, '../../dist/demo');

/**
 * Builds the demo helpdesk into `dist/demo` and returns that folder. It empties the folder first: build once,
 * then serve as often as needed. Rejects with Vite's error if it does not build.
 */
export async function buildDemo(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    // Both would follow NODE_ENV, which is `test` under Vitest and would give React's development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      // One sheet: a script that tsx runs as CommonJS gets a build that never loads CKEditor 5's own.
      cssCodeSplit: false,
      // It fetches what it preloads, and the page may not fetch at all.
      modulePreload: { polyfill: false },
      // CKEditor 5 alone is more than the usual 500 KB.
      chunkSizeWarningLimit: 3000,
    },
  });
  return BUILT;
}

/**
 * Serves what `buildDemo` built, on 127.0.0.1 and the given port or a free one. `url` ends with a slash.
 * Rejects if nothing is built yet or the port is taken.
 */
export async function serveDemo(options: { port?: number } = {}): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  if (!existsSync(join(BUILT, 'index.html'))) throw new Error('No demo in dist/demo: call buildDemo first.');
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { host: '127.0.0.1', port: options.port ?? 0, strictPort: options.port !== undefined },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('Vite serves the demo but names no address.');
  return { url, close: () => server.close() };
}
