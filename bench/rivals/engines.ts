import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What is measured, ours and the pass over the text first. Each is a file of `engines/`. */
export const ENGINES = [
  'bare-pass',
  'tactful',
  'write-good',
  'alex',
  'retext',
  'compromise',
  'harper',
] as const;
export type EngineName = (typeof ENGINES)[number];

/** An engine with its runner, as one classic script that sets `bench`. */
export interface EngineScript {
  name: EngineName;
  code: string;
  /** KB (1,000 bytes) after gzip. */
  size: number;
}

/** Bundles an engine for pages and for Node alike. @throws esbuild's error when it does not build */
export async function bundleEngine(name: EngineName): Promise<EngineScript> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const contents = `
    import { create } from './engines/${name}.mjs';
    import { runnerOf } from './runner';
    globalThis.bench = runnerOf(create);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'esnext',
    // harper asks for it in Node alone
    external: ['fs'],
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  return { name, code, size: gzipSync(code, { level: 9 }).length / 1000 };
}
