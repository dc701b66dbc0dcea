import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readTab } from '../../../src/ui/popup/tab';

const OWN = ['https://*.zendesk.com/*', 'https://desk.zoho.com/*', 'https://desk.zoho.eu/*'];
const ZOHO = { name: 'Zoho Desk', matches: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*'] };
const MAIL = { name: 'Mail', matches: ['https://mail.example/*', 'https://mail.example.com/*'] };

const fake = vi.hoisted(() => ({
  granted: [] as string[],
  own: [] as string[],
  url: '' as string | undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: fake.granted }) },
    runtime: { getManifest: () => ({ host_permissions: fake.own }) },
    tabs: { query: async () => [{ id: 7, url: fake.url, status: 'complete' }] },
  },
}));
beforeEach(() => {
  Object.assign(fake, { granted: [...OWN], own: OWN });
});

function read(url: string | undefined, helpdesk?: { name: string; matches: string[] }) {
  fake.url = url;
  return readTab(() => helpdesk, undefined);
}

describe('the popup learns of its tab', () => {
  test('a helpdesk that is coached from the start', async () => {
    expect(await read('https://desk.zoho.eu/agent', ZOHO)).toEqual({
      id: 7,
      siteOf: expect.any(Function),
      host: 'desk.zoho.eu',
      helpdesk: 'Zoho Desk',
      access: 'install',
      asksFor: ZOHO.matches,
      givesBack: ZOHO.matches,
      isLoading: false,
    });
  });

  test('one whose permission was taken back in the browser: it can be asked for again', async () => {
    fake.granted = [];
    expect(await read('https://desk.zoho.eu/agent', ZOHO)).toMatchObject({
      access: 'none',
      asksFor: ZOHO.matches,
    });
  });

  test('any site: it asks for that one alone', async () => {
    expect(await read('http://help.acme.example:8080/tickets')).toMatchObject({
      host: 'help.acme.example',
      helpdesk: undefined,
      access: 'none',
      asksFor: ['http://help.acme.example/*'],
      givesBack: [],
    });
  });

  test('an allowed site: it gives back what covers it, and no other', async () => {
    fake.granted = [...OWN, 'https://help.acme.example/*', 'https://b.example/*'];
    expect(await read('https://help.acme.example/')).toMatchObject({
      access: 'allowed',
      givesBack: ['https://help.acme.example/*'],
    });
  });

  test('a frame from another site: what is allowed there', async () => {
    fake.granted = [...OWN, 'https://desk.acme.example/*'];
    const tab = await read('https://crm.other.example/');
    expect(tab.access).toBe('none');
    expect(tab.siteOf('https://desk.acme.example')).toMatchObject({
      host: 'desk.acme.example',
      access: 'allowed',
      givesBack: ['https://desk.acme.example/*'],
    });
    expect(tab.siteOf('https://acme.zendesk.com').access).toBe('install');
    expect(tab.siteOf('https://elsewhere.example').access).toBe('none');
  });

  test('a product with several sites: all of them together', async () => {
    expect(await read('https://mail.example/', MAIL)).toMatchObject({
      access: 'none',
      asksFor: MAIL.matches,
    });
    fake.granted = [...OWN, ...MAIL.matches];
    expect(await read('https://mail.example/', MAIL)).toMatchObject({
      access: 'allowed',
      givesBack: MAIL.matches,
    });
  });

  test.each([
    undefined,
    '',
    'chrome://newtab/',
    'chrome-extension://us/options.html',
    'file:///a.html',
    'about:blank',
  ])('a page of the browser, %s: nothing to ask for', async (url) => {
    expect(await read(url)).toMatchObject({ host: '', access: 'never', asksFor: [], givesBack: [] });
  });
});
