import type { BrowserContext, Page, Worker } from 'playwright-core';
import { DEMO } from '../../src/helpdesks/rows/demo';
import { paintedFlags } from '../start/painted-flags';

/** A browser with the extension and the demo helpdesk, where surfaces are brought up. */
export interface Room {
  context: BrowserContext;
  worker: Worker;
  /** Address of the demo helpdesk, with a slash at its end. */
  demoUrl: string;
}

/** The clinic's conversation in the demo, with this reply underlined as far as it is flagged. */
export async function reply({ context, demoUrl }: Room, editor: string, typed: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demoUrl}?editor=${editor}#/c/ultrasound`);
  await page
    .locator(DEMO.replyBox ?? '')
    .filter({ visible: true })
    .click();
  await page.keyboard.type(typed);
  return page;
}

/** The same conversation with this reply in a rich text field that no row of ours describes. */
export async function unknownEditor({ context, demoUrl }: Room, typed: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demoUrl}?editor=textarea#/c/ultrasound`);
  await page.locator('.composer textarea').evaluate((known) => {
    const unknown = document.createElement('div');
    // the demo's mark for a reply box
    unknown.className = 'tiptap';
    unknown.contentEditable = 'true';
    known.replaceWith(unknown);
  });
  await page.locator('.composer .tiptap').click();
  await page.keyboard.type(typed);
  return page;
}

/** Rests the pointer on a flagged phrase until its popover is there. */
export async function lookAt(page: Page, phrase: string): Promise<Page> {
  const handle = await page.waitForFunction(paintedFlags, { present: [phrase], absent: [] });
  const flag = (await handle.jsonValue())?.find((one) => one.phrase === phrase);
  if (!flag) throw new Error(`“${phrase}” is not underlined.`);
  await page.mouse.move(flag.x, flag.y, { steps: 3 });
  await page.locator('tactful-popover [role="dialog"]').waitFor();
  return page;
}

/** A page of the extension in a tab of its own. */
export async function ownPage({ context, worker }: Room, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, worker.url()).href);
  return page;
}

/** The popup about the tab with this address, 360 px wide, as the browser shows it. */
export async function popupAbout(room: Room, address: string): Promise<Page> {
  const tab = await room.worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id;
  }, address);
  const page = await room.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(new URL(`/popup.html?tab=${tab}`, room.worker.url()).href);
  await page.locator('h1.state').waitFor();
  return page;
}

/** Stores this as if the agent had chosen it, with what is in force. */
export async function store({ worker }: Room, items: Record<string, unknown>): Promise<void> {
  await worker.evaluate((given) => chrome.storage.local.set(given), items);
}

/**
 * Lets the next page of the extension believe that these sites are allowed, and that tabs are at another address than
 * they are: no driver can answer the browser's own question for a site.
 */
export async function tellSites({ context }: Room, allowed: string[]): Promise<void> {
  context.once('page', (page) => {
    void page.addInitScript((sites) => {
      const { tabs, permissions } = chrome ?? {};
      if (!tabs || !permissions) return;
      const getAll = permissions.getAll.bind(permissions) as () => Promise<chrome.permissions.Permissions>;
      permissions.getAll = (async () => {
        const { origins = [], ...others } = await getAll();
        return { ...others, origins: [...origins, ...sites] };
      }) as typeof getAll;
      const get = tabs.get.bind(tabs) as (id: number) => Promise<chrome.tabs.Tab>;
      tabs.get = (async (id: number) => ({
        ...(await get(id)),
        url: 'https://help.acme.example/tickets/7',
      })) as typeof tabs.get;
    }, allowed);
  });
}
