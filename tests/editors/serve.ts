import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { BUILT } from './build';
import { EDITOR_PAGES } from './editors';
import { pageHtml } from './page-html';

const HERE = import.meta.dirname;
const FOLDERS: Record<string, string> = { built: BUILT, packages: join(HERE, 'node_modules') };
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves the editors' pages on 127.0.0.1, which the demo build of the extension coaches: `/<id>` is a page, `/built/`
 * what was built, `/packages/` what editors fetch of their own. `url` ends with a slash.
 * @throws one sentence, when nothing is built yet
 */
export async function serveEditors(): Promise<{ url: string; close(): Promise<void> }> {
  if (!existsSync(BUILT)) throw new Error('Run `node tools/bootstrap.mjs build editors` first.');
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const found = await answerTo(normalize(pathname).slice(1)).catch(() => undefined);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}

async function answerTo(path: string): Promise<{ type: string; body: string | Buffer } | undefined> {
  const page = EDITOR_PAGES.find(({ id }) => id === path);
  if (page) return { type: 'text/html', body: pageHtml(page) };
  if (path === 'page.css') return { type: 'text/css', body: await readFile(join(HERE, path)) };
  const [folder = '', ...rest] = path.split('/');
  const from = FOLDERS[folder];
  if (!from) return undefined;
  const file = join(from, ...rest);
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}
