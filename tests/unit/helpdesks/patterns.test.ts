import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { helpdesksIn } from '../../../src/helpdesks/helpdesks';
import { covers, patternOf } from '../../../src/match-pattern';

const PATTERNS = helpdesksIn('demo').flatMap(({ matches }) => matches);

const isAt = (url: string, pattern: string): boolean => covers(pattern, patternOf(url) ?? '');

/** Addresses in, beside and just outside of a pattern. */
function addresses(pattern: string): string[] {
  const host = pattern.split('://')[1]?.replace('/*', '').replace('*.', '') ?? '';
  return ['https', 'http'].flatMap((scheme) =>
    [host, `acme.${host}`, `a.b.${host}`, `not${host}`, `${host}.evil.example`, 'example.com'].flatMap(
      (at) => [`${scheme}://${at}/`, `${scheme}://${at}:8080/tickets/7?a=b#c`],
    ),
  );
}

describe.each(PATTERNS)('%s', (pattern) => {
  test('is read as browsers read it', () => {
    const own = new MatchPattern(pattern);
    for (const url of addresses(pattern).filter((url) => URL.canParse(url)))
      expect([url, isAt(url, pattern)]).toEqual([url, own.includes(url)]);
  });
});

test('what is no address belongs nowhere', () => {
  expect(isAt('', 'https://*.zendesk.com/*')).toBe(false);
  expect(isAt('about:blank', 'https://*.zendesk.com/*')).toBe(false);
});
