import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frozenTexts } from '../../../tools/reading/frozen-text';
import { readOriginals } from '../../../tools/reading/originals-file';
import { rewritesPage } from '../../../tools/reading/page';

test('docs/rewrites.md is what `npm run docs` would write', () => {
  expect(readFileSync('docs/rewrites.md', 'utf8')).toBe(rewritesPage(readOriginals(), frozenTexts()));
});
