import { buildDemo } from '../tests/demo/serve';
import { buildEditorPages } from '../tests/editors/build';
import { type BuildMode, type BuildTarget, buildExtension } from './build/extension';

/**
 * `node tools/bootstrap.mjs build production demo`: builds the extension in each mode, for each browser that anything
 * looks at, and with `demo` the demo helpdesk too, last, because its TypeScript settings extend a file that WXT writes.
 * `editors` builds the pages that the tests type into.
 */
const TARGETS: Record<BuildMode, BuildTarget[]> = {
  production: ['chrome', 'edge', 'firefox'],
  demo: ['chrome', 'firefox'],
};

const wanted = process.argv.slice(2);
const modes = wanted.filter((one) => one !== 'editors') as BuildMode[];
for (const mode of modes) for (const target of TARGETS[mode]) await buildExtension(mode, target);
if (modes.includes('demo')) await buildDemo();
if (wanted.includes('editors')) await buildEditorPages();
