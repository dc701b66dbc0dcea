import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyReport, ToPopup } from '../../../src/popup-port';
import { Popup } from '../../../src/ui/popup/popup';
import type { Site, Tab } from '../../../src/ui/popup/tab';

const SITE = 'https://help.acme.example/*';
const NOT_ALLOWED: Tab = {
  id: 7,
  host: 'help.acme.example',
  helpdesk: undefined,
  access: 'none',
  asksFor: [SITE],
  givesBack: [],
  isLoading: false,
  siteOf: (origin) => ({ ...(origin === DESK ? PART : NOT_ALLOWED), host: new URL(origin).hostname }),
};
/** A frame in it from another site, which is allowed. */
const DESK = 'https://desk.other.example';
const PART: Site = {
  host: 'desk.other.example',
  helpdesk: undefined,
  access: 'allowed',
  asksFor: [`${DESK}/*`],
  givesBack: [`${DESK}/*`],
};
const ALLOWED: Tab = {
  ...{ ...NOT_ALLOWED, access: 'allowed', givesBack: [SITE] },
  siteOf: (origin) => (origin === 'https://help.acme.example' ? ALLOWED : NOT_ALLOWED.siteOf(origin)),
};

const fake = vi.hoisted(() => ({
  answer: async (): Promise<boolean> => true,
  request: vi.fn(),
  remove: vi.fn(),
  asked: [] as { type: string }[],
  /** What each port hears when it opens. */
  frames: [] as ToPopup[],
  fresh: 0,
  /** Every frame has heard of the popup. */
  allHeard: Promise.resolve(),
  /** The last port that was opened. */
  hear: (_: ToPopup): void => undefined,
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
        onMessage: event,
        openOptionsPage: async () => undefined,
        sendMessage: async (message: { type: string }) => {
          fake.asked.push(message);
          return message.type === 'coach-frames' ? fake.fresh : undefined;
        },
      },
      storage: { onChanged: event },
      tabs: {
        connect: () => ({
          onMessage: {
            addListener: (hear: (told: ToPopup) => void) => {
              fake.hear = hear;
              fake.frames.forEach(hear);
            },
          },
          onDisconnect: event,
          disconnect: () => undefined,
          postMessage: () => undefined,
        }),
        sendMessage: () => fake.allHeard,
      },
    },
  };
});

beforeEach(() => {
  Object.assign(fake, {
    answer: async () => true,
    asked: [],
    frames: [],
    fresh: 0,
    allHeard: Promise.resolve(),
  });
  fake.request.mockClear();
  fake.remove.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

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

const REPORT: ReplyReport = {
  helpdesk: undefined,
  editor: { name: 'Text field', isKnown: true },
  isNote: false,
  partly: false,
  flags: [],
};
const inFrame = (origin: string): ToPopup => ({
  ...{ type: 'report', frame: origin, origin, report: REPORT, since: 1 },
});

test('a coach that comes while the popup is open is asked anew', async () => {
  fake.frames = [{ type: 'watched', origin: 'https://help.acme.example' }];
  show(ALLOWED, NOT_ALLOWED);
  expect((await title()).textContent).toBe('On for this site');
  fake.frames = [inFrame('https://help.acme.example')];
  act(() => fake.hear({ type: 'coached' }));
  await screen.findByText('Coaching this reply');
});

/** Until the returned function is called, not every frame has heard of the popup. */
function holdFrames(): () => void {
  let answer = (): void => undefined;
  fake.allHeard = new Promise((resolve) => {
    answer = resolve;
  });
  return () => answer();
}

test('what was said before stays until the frames have answered anew', async () => {
  fake.frames = [inFrame('https://help.acme.example')];
  show(ALLOWED, NOT_ALLOWED);
  expect((await title()).textContent).toBe('Coaching this reply');
  fake.frames = [];
  const answer = holdFrames();
  act(() => fake.hear({ type: 'coached' }));
  expect((await title()).textContent).toBe('Coaching this reply');
  answer();
  await screen.findByText('On for this site');
});

test('an answer of frames that were asked anew meanwhile changes nothing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  fake.frames = [inFrame('https://help.acme.example')];
  const answerLate = holdFrames();
  show(ALLOWED, NOT_ALLOWED);
  expect((await title()).textContent).toBe('Coaching this reply');
  fake.frames = [];
  fake.allHeard = Promise.resolve();
  act(() => fake.hear({ type: 'coached' }));
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect((await title()).textContent).toBe('On for this site');
  answerLate();
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect((await title()).textContent).toBe('On for this site');
});

describe('a frame of an allowed site in a page that is not', () => {
  test('the reply in it is what the popup is about, and which part of the page that is', async () => {
    fake.frames = [{ type: 'watched', origin: DESK }, inFrame(DESK)];
    show(NOT_ALLOWED, ALLOWED);
    expect((await title()).textContent).toBe('Coaching this reply');
    const line = screen.getByText(/^This is the part of the page from/).textContent;
    expect(line).toBe('This is the part of the page from desk.other.example. The rest is not looked at.');
    await userEvent.click(screen.getByRole('button', { name: 'Stop coaching this site' }));
    expect(fake.remove).toHaveBeenCalledExactlyOnceWith({ origins: PART.givesBack });
  });

  test('without a reply yet: it is on there, and the page around it can be allowed', async () => {
    fake.frames = [{ type: 'watched', origin: DESK }];
    show(NOT_ALLOWED, ALLOWED);
    expect((await title()).textContent).toBe('On for this site');
    expect(screen.getByText('desk.other.example · no reply box yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Coach me there too' }));
    expect(fake.request).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
    await screen.findByText('help.acme.example · no reply box yet');
  });

  test('that is there since before it was allowed: has it coached, and asks the frames again', async () => {
    fake.fresh = 1;
    show(NOT_ALLOWED, ALLOWED);
    expect((await title()).textContent).toBe('Not on this site');
    fake.frames = [{ type: 'watched', origin: DESK }];
    await screen.findByText('desk.other.example · no reply box yet');
    expect(fake.asked).toContainEqual({ type: 'coach-frames', tabId: 7 });
  });

  test('a frame that was just given back counts no more, whatever it still says', async () => {
    fake.frames = [inFrame('https://given-back.example')];
    show(NOT_ALLOWED, ALLOWED);
    expect((await title()).textContent).toBe('Not on this site');
  });

  test('in a coached page: the switch is for the page, and the part is named', async () => {
    fake.frames = [inFrame(DESK)];
    show(ALLOWED, NOT_ALLOWED);
    expect((await screen.findByText(/^This is the part/)).textContent).toBe(
      'This is the part of the page from desk.other.example.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stop coaching this site' }));
    expect(fake.remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
  });
});
