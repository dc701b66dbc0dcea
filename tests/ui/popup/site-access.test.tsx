import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup';
import type { Tab } from '../../../src/ui/popup/tab';

const SITE = 'https://help.acme.example/*';
const NOT_ALLOWED: Tab = {
  id: 7,
  host: 'help.acme.example',
  helpdesk: undefined,
  access: 'none',
  asksFor: [SITE],
  givesBack: [],
  isLoading: false,
};
const ALLOWED: Tab = { ...NOT_ALLOWED, access: 'allowed', givesBack: [SITE] };

const fake = vi.hoisted(() => ({
  answer: async (): Promise<boolean> => true,
  request: vi.fn(),
  remove: vi.fn(),
  asked: [] as { type: string }[],
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      permissions: {
        request: (wanted: object) => {
          fake.request(wanted);
          return fake.answer();
        },
        remove: async (given: object) => fake.remove(given),
      },
      runtime: {
        openOptionsPage: async () => undefined,
        sendMessage: async (message: { type: string }) => void fake.asked.push(message),
      },
      storage: { onChanged: event },
      tabs: {
        connect: () => ({
          onMessage: event,
          onDisconnect: event,
          disconnect: () => undefined,
          postMessage: () => undefined,
        }),
        sendMessage: async () => undefined,
      },
    },
  };
});

beforeEach(() => {
  Object.assign(fake, { answer: async () => true, asked: [] });
  fake.request.mockClear();
  fake.remove.mockClear();
});
afterEach(cleanup);

function show(first: Tab, later: Tab, sitesOff: string[] = []): void {
  render(
    <Popup firstTab={first} readTab={async () => later} first={{ sitesOff, aside: [] }} fromStart={12} />,
  );
}
const title = () => screen.findByRole('heading', { level: 1 });

test('a site that is not allowed: asks for that one in the turn of the click, and goes on in place', async () => {
  show(NOT_ALLOWED, ALLOWED);
  expect((await title()).textContent).toBe('Not on this site');
  await userEvent.click(screen.getByRole('button', { name: 'Coach me on this site' }));
  expect(fake.request).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
  await screen.findByText('On for this site');
  expect(fake.asked).toContainEqual({ type: 'coach-sites', origins: [SITE] });
  expect(screen.getByText('You allowed this site.')).toBeTruthy();
  // its own way back, not a second switch beside it
  expect(screen.queryByRole('switch')).toBeNull();
});

test('one that was switched off before is switched on with it', async () => {
  show(NOT_ALLOWED, ALLOWED, ['help.acme.example']);
  await userEvent.click(await screen.findByRole('button', { name: 'Coach me on this site' }));
  const change = { kind: 'site', host: 'help.acme.example', on: true };
  await vi.waitFor(() => expect(fake.asked).toContainEqual({ type: 'change-settings', change }));
});

test('an agent who says no is where they were', async () => {
  fake.answer = async () => false;
  show(NOT_ALLOWED, ALLOWED);
  await userEvent.click(await screen.findByRole('button', { name: 'Coach me on this site' }));
  expect((await title()).textContent).toBe('Not on this site');
  expect(fake.asked.map(({ type }) => type)).not.toContain('coach-sites');
});

test('a browser that refuses is told in plain words', async () => {
  fake.answer = () => Promise.reject(new Error('Permissions are blocked by the administrator.'));
  show(NOT_ALLOWED, ALLOWED);
  await userEvent.click(await screen.findByRole('button', { name: 'Coach me on this site' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The browser does not let Tactful/);
});

test('an allowed site is given back', async () => {
  show(ALLOWED, NOT_ALLOWED);
  await userEvent.click(await screen.findByRole('button', { name: 'Stop coaching this site' }));
  expect(fake.remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
  await screen.findByText('Not on this site');
});

test('a page of the browser: what Tactful coaches, and nothing to press', async () => {
  const never: Tab = { ...NOT_ALLOWED, host: '', access: 'never', asksFor: [] };
  show(never, never);
  expect((await screen.findByText(/^Tactful coaches replies in 12 helpdesks/)).textContent).toMatch(
    /on sites that you allow, listed in Options\. It does not look at this page\.$/,
  );
  expect(screen.queryByRole('button', { name: 'Coach me on this site' })).toBeNull();
});
