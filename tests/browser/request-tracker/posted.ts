import type { Page } from 'playwright-core';

/** What one page and no other has, though nobody wrote it: the boundary of the parts, and a token against doing it twice. */
const OF_THE_PAGE = /----WebKitFormBoundary\w+|(?<=name="Token"\r\n\r\n)\w+/g;

/** The bytes of the next update that a page sends, without what differs from one load of it to the next. */
export async function postedUpdate(page: Page, send: () => Promise<void>): Promise<string> {
  const sending = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/Ticket/Update.html'),
  );
  await send();
  const bytes = (await sending).postDataBuffer()?.toString('latin1') ?? '';
  return bytes.replace(OF_THE_PAGE, '…');
}
