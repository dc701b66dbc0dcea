import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { closeOnSignal } from '../../../tools/browser/close-on-signal';
import { RT_SERVER, RT_SETUP_DATABASE } from '../../../tools/request-tracker/packages';
import { SEED } from './desk';
import { freePort } from './free-port';
import { Perl } from './perl';
import { settings } from './settings';

export interface RequestTracker {
  /** With a slash at its end. */
  url: string;
  /** Ends it and removes its files. */
  close(): Promise<void>;
}

/** Enough for a page and what it asks for at once. */
const WORKERS = '3';

/**
 * Brings up a Request Tracker 5 of our own on a free port of 127.0.0.1, with what `desk.ts` says in it and all its files
 * in a temporary folder.
 * @throws with what it wrote, when it does not come up
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-request-tracker-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const perl = new Perl(folder);
  const over = new AbortController();
  const close = async (): Promise<void> => {
    await perl.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    over.abort();
  };
  closeOnSignal(close, over.signal);
  try {
    for (const name of ['mason', 'sessions', 'more-settings']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'settings.pm'), settings(folder, port));
    await perl.run(RT_SETUP_DATABASE, ['--action', 'init', '--dba', '', '--dba-password', '']);
    await perl.run(join(import.meta.dirname, 'seed.pl'), [], JSON.stringify(SEED));
    await perl.serve(RT_SERVER, ['--host', '127.0.0.1', '--port', `${port}`, '--max-workers', WORKERS]);
    await vi.waitFor(() => firstPage(url), { timeout: 30_000, interval: 100 });
    return { url, close };
  } catch (cause) {
    const log = await perl.log();
    await close();
    throw new Error(`Request Tracker did not come up. It wrote:\n${log}`, { cause });
  }
}

/**
 * The first page is made of its templates, which takes two seconds that no test has to wait for then.
 * @throws as long as it is not there
 */
async function firstPage(url: string): Promise<void> {
  const { status } = await fetch(url);
  if (status !== 200) throw new Error(`Request Tracker answers ${status}.`);
}
