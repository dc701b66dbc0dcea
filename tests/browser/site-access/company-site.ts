import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { markupOf } from '../helpdesks/markup';

/** Hosts that no manifest of ours names, and that only the browsers of these tests can find. */
export const COMPANY_HOST = 'help.acme.example';
export const OTHER_HOST = 'desk.other.example';
export const COMPANY_SITE = `http://${COMPANY_HOST}/*`;

/** A switch of Chromium that finds them on loopback. */
export const FIND_COMPANY = '--host-resolver-rules=MAP *.example 127.0.0.1';

const PAGE = `<!doctype html><html lang="en"><title>Acme</title>
<form><textarea aria-label="Reply to the customer" rows="8" cols="60"></textarea><button>Send</button></form>
<iframe srcdoc="<form><textarea aria-label='Reply in a frame' rows='8' cols='60'></textarea></form>"></iframe>`;

/** A page whose middle is another site's: at `/around/` and that site's host name. */
const around = (host: string, port: string): string =>
  `<!doctype html><html lang="en"><title>Around</title><h1>Customers</h1>
<iframe src="http://${host}:${port}/" width="700" height="400"></iframe>`;

/**
 * A company's own pages: a plain form with a reply box, and one more in a frame; at `/znuny` a helpdesk it runs, at
 * `/around/HOST` a page that shows HOST's in a frame.
 */
export async function serveCompany(): Promise<{
  urlAt(host: string, path?: string): string;
  close(): Promise<void>;
}> {
  // a note that the customer will see: a plain text field, and the marks of a helpdesk that companies run themselves
  const znuny = markupOf('znuny').at(-1)?.html ?? '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const { pathname, port } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, framed] = /^\/around\/(.+)/.exec(pathname) ?? [];
    response.end(framed ? around(framed, port) : pathname === '/znuny' ? znuny : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlAt: (host, path = '/') => `http://${host}:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
