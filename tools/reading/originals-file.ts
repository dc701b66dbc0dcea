import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Original, originalSchema } from './original';

const FILE = 'tests/reading/originals.json';

/** @throws ZodError that names the entry and the field */
export function readOriginals(): Original[] {
  return z.array(originalSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

export function writeOriginals(originals: readonly Original[]): void {
  writeFileSync(FILE, `${JSON.stringify(originals, null, 1)}\n`);
}
