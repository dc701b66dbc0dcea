import { expect, test } from 'vitest';
import { HELPDESKS } from '../../../src/helpdesks/helpdesks';
import { installHosts } from '../../../src/helpdesks/install-hosts';
import { allowedSites } from '../../../src/site-access/allowed-sites';

const OWN = ['https://*.zendesk.com/*', 'https://app.intercom.com/*'];

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['what the manifest asked for', OWN, []],
  ['only some of that', ['https://app.intercom.com/*'], []],
  ['one site more', [...OWN, 'https://help.acme.example/*'], ['https://help.acme.example/*']],
  ['a site of the manifest by its own name', [...OWN, 'https://acme.zendesk.com/*'], []],
  ['the same host without https', ['http://acme.zendesk.com/*'], ['http://acme.zendesk.com/*']],
  [
    'two, in order',
    ['https://b.example/*', 'https://a.example/*'],
    ['https://a.example/*', 'https://b.example/*'],
  ],
  ['one in another', ['https://a.b.example/*', 'https://*.b.example/*'], ['https://*.b.example/*']],
  ['all sites, and one of them', [...OWN, 'https://*/*', 'https://a.example/*'], ['https://*/*']],
  ['one twice', ['https://a.example/*', 'https://a.example/*'], ['https://a.example/*']],
  ['what is no site', ['chrome://favicon/*', 'file:///*', 'ftp://a.example/*'], []],
])('of %s granted', (_, granted, allowed) => {
  expect(allowedSites(granted, OWN)).toEqual(allowed);
});

test('every one-click product is beyond what is asked at install', () => {
  const presets = HELPDESKS.filter(({ access }) => access === 'preset').flatMap(({ matches }) => matches);
  expect(presets.length).toBeGreaterThan(5);
  expect(allowedSites(presets, installHosts('production'))).toEqual([...presets].sort());
});
