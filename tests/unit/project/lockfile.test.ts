import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingEntries } from '../../../tools/lock/missing-entries';

test.each([
  ['package-lock.json', 300],
  ['tests/editors/package-lock.json', 200],
])('%s has the binaries of every platform, so that npm ci works on each', (file, least) => {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(lock.packages).length).toBeGreaterThan(least);
  expect(Object.keys(missingEntries(lock)), 'run `npm run lock`').toEqual([]);
});
