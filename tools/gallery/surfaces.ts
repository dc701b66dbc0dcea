import type { Page } from 'playwright-core';
import { lookAt, ownPage, popupAbout, type Room, reply, store, tellSites, unknownEditor } from './room';

/** A surface in one of its states. */
export interface Surface {
  name: string;
  /** What of the page is ours. */
  root: string;
  open(room: Room): Promise<Page>;
}

const PLAIN = 'Hi Dana, your results are in the portal now.';
const FULL = "Date of Birth? That's not true. You need to send me the form. We will get back to you soon.";
const POPOVER = 'tactful-popover';

const underlines: Surface[] = ['textarea', 'ckeditor5', 'tiptap'].map((editor) => ({
  name: `underlines-${editor}`,
  root: editor === 'textarea' ? 'tactful-overlay' : '.composer',
  open: async (room) => {
    const page = await reply(room, editor, FULL);
    await lookAt(page, "That's not true.");
    await page.mouse.move(1, 1);
    await page.locator(POPOVER).waitFor({ state: 'detached' });
    return page;
  },
}));

function popover(name: string, editor: string, typed: string, phrase = typed): Surface {
  return {
    name,
    root: POPOVER,
    open: async (room) => await lookAt(await reply(room, editor, typed), phrase),
  };
}

const popovers: Surface[] = [
  popover('popover-three-ways', 'ckeditor5', FULL, 'Date of Birth?'),
  popover('popover-textarea', 'textarea', "That's not true."),
  popover('popover-fill', 'tiptap', 'You will hear from us in due course.'),
  popover('popover-delete', 'ckeditor5', 'As I said, refunds take five days.', 'As I said'),
  {
    name: 'popover-keyboard',
    root: POPOVER,
    open: async (room) => {
      const page = await lookAt(await reply(room, 'textarea', "That's not true."), "That's not true.");
      await page.locator(`${POPOVER} ol button`).first().focus();
      return page;
    },
  },
  {
    name: 'popover-copied',
    root: POPOVER,
    open: async (room) => {
      const page = await reply(room, 'ckeditor5', "That's not true.");
      await page.evaluate(() => {
        for (const type of ['beforeinput', 'paste']) {
          window.addEventListener(
            type,
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            true,
          );
        }
      });
      await lookAt(page, "That's not true.");
      await page.locator(`${POPOVER} ol button`).first().click();
      await page.locator(POPOVER).getByText('Yours').waitFor();
      return page;
    },
  },
  {
    name: 'popover-menu',
    root: POPOVER,
    open: async (room) => {
      const page = await lookAt(await reply(room, 'ckeditor5', FULL), 'Date of Birth?');
      await page.getByRole('button', { name: 'More ways to dismiss' }).click();
      await page.locator(`${POPOVER} [role="menu"]:not([data-unplaced])`).waitFor();
      return page;
    },
  },
  {
    name: 'toast',
    root: POPOVER,
    open: async (room) => {
      const page = await lookAt(await reply(room, 'textarea', "That's not true."), "That's not true.");
      await page.locator(POPOVER).getByRole('button', { name: 'Not here' }).click();
      await page.locator(POPOVER).getByText('Quiet in this reply').waitFor();
      return page;
    },
  },
];

/** The popup about a tab in which this was typed; `act` goes on from there. */
function popup(name: string, typed: string, act: (popup: Page) => Promise<unknown>): Surface {
  return {
    name: `popup-${name}`,
    root: 'main',
    open: async (room) => {
      const about = await reply(room, 'ckeditor5', typed);
      if (typed === FULL) await lookAt(about, "That's not true.");
      const page = await popupAbout(room, about.url());
      await act(page);
      return page;
    },
  };
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const see = (words: string | RegExp) => (page: Page) => page.getByText(words).first().waitFor();

/** The popup about a tab that it believes to be at help.acme.example, with these sites allowed. */
function popupOfSite(
  name: string,
  words: string,
  allowed: string[],
  open: (room: Room) => Promise<string>,
): Surface {
  return {
    name: `popup-site-${name}`,
    root: 'main',
    open: async (room) => {
      const address = await open(room);
      await tellSites(room, allowed);
      const page = await popupAbout(room, address);
      await see(words)(page);
      return page;
    },
  };
}

const popups: Surface[] = [
  popup('flags', FULL, see('Coaching this reply')),
  popup('other-wordings', FULL, press('other wording')),
  popup('nothing', PLAIN, see('Nothing to suggest')),
  popup('choosing-pause', PLAIN, press('Pause')),
  popup('paused', PLAIN, async (page) => {
    await press('Pause')(page);
    await press('Rest of today')(page);
    await see('Paused until')(page);
  }),
  popup('off', PLAIN, async (page) => {
    await page.getByRole('switch').click();
    await see('Off on this site')(page);
  }),
  {
    name: 'popup-long',
    root: 'main',
    open: async (room) => {
      const about = await reply(room, 'textarea', '');
      await about.keyboard.insertText(`${'Each of these lines is long. '.repeat(1100)}That's not true.`);
      const page = await popupAbout(room, about.url());
      await see('This reply is very long')(page);
      return page;
    },
  },
  {
    name: 'popup-basic',
    root: 'main',
    open: async (room) => {
      const about = await unknownEditor(room, "That's not true.");
      await lookAt(about, "That's not true.");
      const page = await popupAbout(room, about.url());
      await see('basic support')(page);
      return page;
    },
  },
  {
    name: 'popup-no-reply',
    root: 'main',
    open: async (room) => {
      const address = `${room.demoUrl}#/settings`;
      await (await room.context.newPage()).goto(address);
      return await popupAbout(room, address);
    },
  },
  {
    name: 'popup-elsewhere',
    root: 'main',
    open: async (room) => await popupAbout(room, (await ownPage(room, '/options.html')).url()),
  },
  popupOfSite('none', 'help.acme.example', [], async (room) => (await ownPage(room, '/stats.html')).url()),
  popupOfSite('allowed', 'help.acme.example', ['https://help.acme.example/*'], async (room) => {
    const address = `${room.demoUrl}#/settings`;
    await (await room.context.newPage()).goto(address);
    return address;
  }),
  // to the popup, the demo is a frame from elsewhere in a page that is not allowed
  popupOfSite('part', 'The rest is not looked at', [], async (room) =>
    (await reply(room, 'textarea', FULL)).url(),
  ),
  {
    name: 'popup-reload',
    root: 'main',
    open: async (room) => {
      const address = 'http://127.0.0.1:59999/';
      const notice = await room.context.newPage();
      // a notice of a kind that the browser does not reload by itself
      await notice.route(address, (route) => route.abort('blockedbyclient'));
      await notice.goto(address).catch(() => undefined);
      await notice.locator('#main-frame-error').waitFor();
      return await popupAbout(room, address);
    },
  },
  {
    name: 'popup-set-aside',
    root: 'main',
    open: async (room) => {
      await store(room, { settings: 'not settings' });
      const about = await reply(room, 'textarea', PLAIN);
      return await popupAbout(room, about.url());
    },
  },
];

function options(
  name: string,
  items: Record<string, unknown>,
  act: (page: Page) => Promise<unknown>,
): Surface {
  return {
    name: `options-${name}`,
    root: 'body',
    open: async (room) => {
      await store(room, items);
      const page = await ownPage(room, '/options.html');
      await page.getByRole('heading', { name: 'Tactful' }).waitFor();
      await act(page);
      return page;
    },
  };
}

const NONE = { version: 1, sets: {}, rules: {}, sitesOff: [] };
const QUIET = [
  { rule: 'fragment-request', phrase: 'Date of Birth?' },
  { rule: 'imperative-request', phrase: 'Send me a photo of the label on the back with the serial number.' },
  { rule: 'stock-phrase', phrase: 'No problem' },
];

const search = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words);

const optionPages: Surface[] = [
  options('default', {}, see('Hints')),
  options('searched', {}, search("that's not")),
  options('no-match', {}, search('no such words anywhere')),
  options('tried', {}, (page) => page.getByRole('textbox').last().fill('Send me your order number.')),
  options('sites-off', { settings: { ...NONE, sitesOff: ['127.0.0.1'] } }, see('127.0.0.1')),
  options('phrases', { settings: { ...NONE, quietPhrases: QUIET } }, async (page) => {
    await page.getByRole('region', { name: 'Quiet phrases' }).scrollIntoViewIfNeeded();
    await see('No problem')(page);
  }),
  {
    name: 'options-sites',
    root: 'body',
    open: async (room) => {
      await tellSites(room, ['https://help.acme.example/*', 'http://desk/*', 'https://mail.google.com/*']);
      const page = await ownPage(room, '/options.html');
      await see('help.acme.example')(page);
      await page.getByRole('region', { name: 'Sites' }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  options('set-aside', { settings: 'not settings' }, see('set aside')),
];

const statsPages: Surface[] = [
  {
    name: 'stats-first-day',
    root: 'body',
    open: async (room) => {
      const page = await ownPage(room, '/stats.html');
      await page.locator('h1').first().waitFor();
      return page;
    },
  },
];

/** Every surface in the states that can be brought up: the gallery pictures them, axe looks at them. */
export const SURFACES: readonly Surface[] = [
  ...underlines,
  ...popovers,
  ...popups,
  ...optionPages,
  ...statsPages,
];
