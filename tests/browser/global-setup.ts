import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { extensionDir } from '../../tools/build/extension';
import { serveDemo } from '../demo/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the demo helpdesk, with a slash at its end. */
    demoUrl: string;
  }
}

/** Serves what `node tools/bootstrap.mjs build production demo` has built; `npm test` does that first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(extensionDir('demo'))) {
    throw new Error('Nothing is built yet: run `node tools/bootstrap.mjs build production demo` first.');
  }
  const demo = await serveDemo();
  project.provide('demoUrl', demo.url);
  return demo.close;
}
