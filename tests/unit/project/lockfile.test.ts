import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingEntries } from '../../../tools/lock/missing-entries';

test('the lockfile has the binaries of every platform, so that npm ci works on each', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  expect(Object.keys(missingEntries(lock)), 'run `npm run lock`').toEqual([]);
});
