import { buildDemo } from '../tests/demo/serve';
import { buildEditorPages } from '../tests/editors/build';
import { buildExtension } from './build/extension';

/** Builds afresh, then measures: yesterday's build says nothing of today's code. */
await buildExtension('production');
await buildExtension('demo');
await buildDemo();
await buildEditorPages();
await import('../bench/main');
