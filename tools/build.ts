import { buildDemo } from '../tests/demo/serve';
import { type BuildMode, buildExtension } from './build/extension';

/**
 * `node tools/bootstrap.mjs build production demo`: builds the extension in each mode, and with `demo` the demo
 * helpdesk too, last, because its TypeScript settings extend a file that WXT writes.
 */
const modes = process.argv.slice(2) as BuildMode[];
for (const mode of modes) await buildExtension(mode);
if (modes.includes('demo')) await buildDemo();
