import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { EDITOR_PAGES } from './editors';

const HERE = import.meta.dirname;

/** Where the built pages are. */
export const BUILT = join(HERE, '../../dist/editors');

/**
 * Builds the page of each editor into `dist/editors`. Rejects with esbuild's error, or with one sentence when the
 * editors are not installed: `node tools/bootstrap.mjs build editors` does that first.
 */
export async function buildEditorPages(): Promise<void> {
  if (!existsSync(join(HERE, 'node_modules')))
    throw new Error('The editors are not installed: run `npm test`.');
  const sources = readdirSync(join(HERE, 'pages'));
  const entryPoints = EDITOR_PAGES.map(({ id }) => {
    const source = sources.find((file) => file === `${id}.ts` || file === `${id}.tsx`);
    if (!source) throw new Error(`There is no page for ${id}.`);
    return join(HERE, 'pages', source);
  });
  await build({
    entryPoints,
    outdir: BUILT,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    // Draft.js asks for Node's
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
}
