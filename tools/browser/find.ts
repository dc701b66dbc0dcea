import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { canInstall } from '../debian/apt';
import { expand } from './expand';
import { CHROMIUM, install } from './install';
import { type BrowserKind, COMMANDS, PREFERENCE, usualPlaces } from './places';

export interface InstalledBrowser {
  executable: string;
  kind: BrowserKind;
}

/**
 * Finds a browser that can load the extension: `CHROME_PATH` first, then Chromium, Chrome for Testing, Edge, and
 * branded Chrome last. As root on Debian or Ubuntu it installs Chromium when there is none.
 * @throws one sentence that says what to do, when there is no browser
 */
export async function findBrowser(): Promise<InstalledBrowser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    const kind = await kindOf(chosen);
    if (kind) return { executable: chosen, kind };
    throw new Error(
      `CHROME_PATH is ${chosen}, which does not start: set it to the executable of a Chromium browser.`,
    );
  }
  const installed = await findInstalled();
  if (installed) return installed;
  if (await canInstall()) {
    await install(CHROMIUM);
    const fresh = await findInstalled();
    if (fresh) return fresh;
  }
  throw new Error(
    'No browser was found: install Chromium, or set CHROME_PATH to a Chromium, Edge or Chrome executable.',
  );
}

async function findInstalled(): Promise<InstalledBrowser | undefined> {
  for (const preferred of PREFERENCE) {
    for (const executable of await candidates(preferred)) {
      const kind = await kindOf(executable);
      if (kind === preferred) return { executable, kind };
    }
  }
  return undefined;
}

async function candidates(kind: BrowserKind): Promise<string[]> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const places = await Promise.all(usualPlaces(kind, process.platform, process.env).map(expand));
  return [...onPath, ...places.flat()];
}

/**
 * What the executable says it is, or undefined if it does not start: Ubuntu's `chromium-browser` may be a script
 * that only asks for a snap. On Windows `--version` opens a window instead, so the path has to do.
 */
async function kindOf(executable: string): Promise<BrowserKind | undefined> {
  try {
    await access(executable, constants.X_OK);
    if (process.platform === 'win32') return kindNamed(executable);
    const { stdout } = await promisify(execFile)(executable, ['--version'], { timeout: 10_000 });
    return kindNamed(stdout);
  } catch {
    return undefined;
  }
}

function kindNamed(name: string): BrowserKind {
  if (/edge/i.test(name)) return 'edge';
  if (/for testing|puppeteer|ms-playwright/i.test(name)) return 'chrome-for-testing';
  if (/google.chrome/i.test(name)) return 'chrome';
  return 'chromium';
}
