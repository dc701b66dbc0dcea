import { describe, expect, test } from 'vitest';
import { covers, patternOf } from '../../src/match-pattern';

describe('the pattern of an address', () => {
  test.each([
    ['https://help.acme.example/tickets/1?x=1#y', 'https://help.acme.example/*'],
    ['http://helpdesk:8080/', 'http://helpdesk/*'],
    ['http://10.0.0.7/otrs/index.pl', 'http://10.0.0.7/*'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/*'],
    ['https://HELP.acme.example/', 'https://help.acme.example/*'],
    ['http://[::1]:3000/', 'http://[::1]/*'],
    ['chrome://extensions/', undefined],
    ['chrome-extension://abc/options.html', undefined],
    ['file:///home/me/page.html', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
  });
});

describe('a pattern covers', () => {
  test.each([
    ['https://a.example/*', 'https://a.example/*'],
    ['https://*.a.example/*', 'https://a.example/*'],
    ['https://*.a.example/*', 'https://x.y.a.example/*'],
    ['https://*.a.example/*', 'https://*.b.a.example/*'],
    ['https://*/*', 'https://*.a.example/*'],
    ['*://*/*', 'http://a.example/*'],
    ['<all_urls>', 'http://a.example/*'],
    ['<all_urls>', 'https://*/*'],
    ['http://[::1]/*', 'http://[::1]/*'],
  ])('%s: %s', (pattern, other) => {
    expect(covers(pattern, other)).toBe(true);
  });

  test.each([
    ['https://a.example/*', 'http://a.example/*'],
    ['https://a.example/*', 'https://x.a.example/*'],
    ['https://a.example/*', 'https://*.a.example/*'],
    ['https://*.a.example/*', 'https://nota.example/*'],
    ['https://*.a.example/*', 'https://*/*'],
    ['https://*/*', '*://a.example/*'],
    ['https://*/*', 'file:///*'],
    ['file:///*', 'file:///*'],
    ['nonsense', 'nonsense'],
  ])('%s, and not %s', (pattern, other) => {
    expect(covers(pattern, other)).toBe(false);
  });
});
