import { expect, test } from 'vitest';
import { siteWords } from '../../../src/ui/options/site-words';

test.each([
  ['https://help.acme.example/*', 'help.acme.example'],
  ['http://10.0.0.7/*', '10.0.0.7 (without https)'],
  ['https://*.acme.example/*', 'all of acme.example'],
  ['https://*/*', 'all sites'],
  ['http://*/*', 'all sites (without https)'],
  ['<all_urls>', 'all sites'],
])('%s is “%s”', (pattern, words) => {
  expect(siteWords(pattern)).toBe(words);
});
