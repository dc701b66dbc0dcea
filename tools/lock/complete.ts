import { readFileSync, writeFileSync } from 'node:fs';
import { type Lockfile, missingEntries } from './missing-entries';

/**
 * `npm run lock`: adds to package-lock.json what npm left out of it. A registry that answers 404 for another
 * platform's binary makes npm forget that package, and `npm ci` then fails everywhere. Run it after `npm install`.
 */
const FILE = 'package-lock.json';
const lock: Lockfile = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingEntries(lock);
Object.assign(lock.packages, missing);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`${Object.keys(missing).length} entries added to ${FILE}.`);
