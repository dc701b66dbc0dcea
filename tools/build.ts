import { buildDemo } from '../tests/demo/serve';
import { type BuildMode, type BuildTarget, buildExtension } from './build/extension';

/**
 * `node tools/bootstrap.mjs build production demo`: builds the extension in each mode, for each browser that anything
 * looks at, and with `demo` the demo helpdesk too, last, because its TypeScript settings extend a file that WXT writes.
 */
const TARGETS: Record<BuildMode, BuildTarget[]> = {
  production: ['chrome', 'edge', 'firefox'],
  demo: ['chrome', 'firefox'],
};

const modes = process.argv.slice(2) as BuildMode[];
for (const mode of modes) for (const target of TARGETS[mode]) await buildExtension(mode, target);
if (modes.includes('demo')) await buildDemo();
