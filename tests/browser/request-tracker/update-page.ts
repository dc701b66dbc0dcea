import type { BrowserContext, Locator, Page } from 'playwright-core';
import { AGENT } from './desk';
import type { RequestTracker } from './server';

const FRAME = '#cke_UpdateContent iframe.cke_wysiwyg_frame';

/** Logs the agent in, with the keys. The cookie is the whole context's. */
export async function logIn(context: BrowserContext, { url }: RequestTracker): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input[name="user"]').fill(AGENT.name);
  await page.locator('input[name="pass"]').fill(AGENT.password);
  await page.keyboard.press('Enter');
  await page.locator('a[href*="Logout"]').waitFor({ state: 'attached' });
  await page.close();
}

/** How an agent comes from a ticket to where it is answered; `quoting`: by the link on the customer's message. */
export type Link = 'reply' | 'reply quoting' | 'comment';

const LINKS: Record<Link, string> = {
  reply: '#page-actions-reply',
  'reply quoting': '.transaction a.reply-link',
  comment: '#page-actions-comment',
};

/** Opens a ticket, follows one of its links, and puts the caret in the empty line above the signature. */
export async function openUpdate(
  context: BrowserContext,
  { url }: RequestTracker,
  ticket: number,
  link: Link,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}Ticket/Display.html?id=${ticket}`);
  const target = await page.locator(LINKS[link]).first().getAttribute('href');
  await page.goto(new URL(target ?? '', page.url()).href);
  await emptyLine(page).click();
  return page;
}

/** What the agent writes in. */
export function editable(page: Page): Locator {
  return page.frameLocator(FRAME).locator('body');
}

function emptyLine(page: Page): Locator {
  return editable(page).locator('p:has(> br:only-child)').first();
}

/** The reply as CKEditor 4 has it, which is what it sends. */
export async function modelOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { CKEDITOR } = window as unknown as {
      CKEDITOR: { instances: Record<string, { getData(): string }> };
    };
    return CKEDITOR.instances.UpdateContent?.getData() ?? '';
  });
}

/** Chooses between reply and comment in place. */
export async function chooseKind(page: Page, kind: 'response' | 'private'): Promise<void> {
  const list = page.locator('.bootstrap-select:has(select[name="UpdateType"])');
  await list.locator('button').click();
  await list
    .locator('.dropdown-menu')
    .getByRole('option')
    .nth(kind === 'private' ? 0 : 1)
    .click();
}

/** Presses Update Ticket, the button that sends. */
export async function pressUpdate(page: Page): Promise<void> {
  await page.locator('input[name="SubmitTicket"]').first().click();
}

/** The same, and waits until the ticket is shown with what was done. */
export async function submit(page: Page): Promise<void> {
  await pressUpdate(page);
  await page.waitForURL(/\/Ticket\/Display\.html/);
}
