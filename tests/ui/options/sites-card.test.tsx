import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KnownSite } from '../../../src/ui/options/known-site';
import { SitesCard } from '../../../src/ui/options/sites-card';

const OWN = ['https://*.zendesk.com/*'];
const ACME = 'https://help.acme.example/*';
const MAIL = ['https://mail.example/*', 'https://mail.example.com/*'];
const KNOWN: KnownSite[] = [
  { name: 'Zendesk', access: 'install', certainty: 'from markup', matches: OWN },
  { name: 'Front', access: 'install', certainty: 'hosts only', matches: ['https://app.frontapp.com/*'] },
  { name: 'Mail', access: 'preset', certainty: 'from markup', matches: MAIL },
  { name: 'Znuny', access: 'self-hosted', certainty: 'from markup', matches: [] },
];

const fake = vi.hoisted(() => ({
  granted: [] as string[],
  answer: (): boolean => true,
  listeners: new Set<() => void>(),
  request: vi.fn(),
}));
vi.mock('wxt/browser', () => {
  const event = {
    addListener: (listen: () => void) => fake.listeners.add(listen),
    removeListener: (listen: () => void) => fake.listeners.delete(listen),
  };
  const changed = (): void => {
    for (const listen of fake.listeners) listen();
  };
  return {
    browser: {
      permissions: {
        getAll: async () => ({ origins: [...fake.granted] }),
        request: async ({ origins }: { origins: string[] }) => {
          fake.request(origins);
          const isAllowed = fake.answer();
          if (isAllowed) fake.granted.push(...origins);
          changed();
          return isAllowed;
        },
        remove: async ({ origins }: { origins: string[] }) => {
          fake.granted = fake.granted.filter((one) => !origins.includes(one));
          changed();
          return true;
        },
        onAdded: event,
        onRemoved: event,
      },
      runtime: { getManifest: () => ({ host_permissions: OWN }), sendMessage: async () => undefined },
    },
  };
});

beforeEach(() => {
  Object.assign(fake, { granted: [...OWN], answer: () => true });
  fake.request.mockClear();
});
afterEach(() => {
  cleanup();
  // nothing listens once the page is gone
  expect(fake.listeners.size).toBe(0);
});

async function show(sitesOff: string[] = []) {
  const onSiteOn = vi.fn();
  render(<SitesCard known={KNOWN} sitesOff={sitesOff} onSiteOn={onSiteOn} />);
  await screen.findByRole('heading', { name: 'Sites' });
  return onSiteOn;
}

test('names what is coached from the start, and of which only the address is known', async () => {
  await show();
  expect(screen.getByText('From the start: Zendesk.')).toBeTruthy();
  expect(screen.getByText(/basic support.*: Front\.$/)).toBeTruthy();
  expect(screen.getByText(/Known by their pages then: Znuny\.$/)).toBeTruthy();
  expect(screen.getByText('known from its pages, not yet tried in it')).toBeTruthy();
});

test('one click asks for all sites of a product, and another gives them back', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Coach me in Mail' }));
  expect(fake.request).toHaveBeenCalledExactlyOnceWith(MAIL);
  await userEvent.click(await screen.findByRole('button', { name: 'Stop coaching in Mail' }));
  await screen.findByRole('button', { name: 'Coach me in Mail' });
  expect(fake.granted).toEqual(OWN);
});

test('an agent who says no is where they were', async () => {
  fake.answer = () => false;
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Coach me in Mail' }));
  expect(screen.getByRole('button', { name: 'Coach me in Mail' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a browser that refuses is told in plain words', async () => {
  fake.answer = () => {
    throw new Error('Permissions are blocked by the administrator.');
  };
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Coach me in Mail' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /^The browser does not let Tactful into this site/,
  );
});

test('sites that were allowed elsewhere come into the list, and Stop takes one out', async () => {
  await show();
  fake.granted.push(ACME, 'http://desk/*');
  act(() => {
    for (const listen of fake.listeners) listen();
  });
  const list = screen.getByRole('list', { name: 'Sites you allowed' });
  await within(list).findByText('help.acme.example');
  expect(within(list).getByText('desk (without https)')).toBeTruthy();
  await userEvent.click(within(list).getByRole('button', { name: 'Stop coaching on help.acme.example' }));
  await vi.waitFor(() => expect(within(list).queryByText('help.acme.example')).toBeNull());
  expect(fake.granted).toEqual([...OWN, 'http://desk/*']);
});

test('sites that are off can be switched on', async () => {
  const onSiteOn = await show(['off.example']);
  await userEvent.click(screen.getByRole('button', { name: 'Coach me here, on off.example' }));
  expect(onSiteOn).toHaveBeenCalledExactlyOnceWith('off.example');
});

test('axe finds nothing, with every list filled', async () => {
  fake.granted.push(ACME, ...MAIL);
  await show(['off.example']);
  await screen.findByText('help.acme.example');
  // no layout here to judge colours by
  const { violations } = await run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
