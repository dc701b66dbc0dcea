import type { Check } from './check';

/** Writes `.wxt/`, which the types of everything else extend. */
export const PREPARE: Check = { title: 'WXT types', command: ['node_modules/wxt/bin/wxt.mjs', 'prepare'] };

export const TYPES: Check = { title: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] };

/** On its own: the editors are packages of their own, which are there only for the tests. */
export const EDITOR_PAGE_TYPES: Check = {
  title: 'types of the editor pages',
  command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tests/editors'],
};

export const LINT: Check = {
  title: 'format and lint',
  command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
};

export const UNUSED: Check = { title: 'unused code', command: ['node_modules/knip/bin/knip.js'] };

export const BUILDS: Check = {
  title: 'builds (Chrome, Edge, Firefox; demo helpdesk; editor pages)',
  command: ['tools/bootstrap.mjs', 'build', 'production', 'demo', 'editors'],
};
