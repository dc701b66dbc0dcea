import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { canInstall } from '../debian/apt';
import { FIREFOX, install } from './install';

/** As `strict_min_version` in `wxt.config.ts`: an older one refuses the extension. */
const OLDEST = 153;

const COMMANDS = ['firefox-esr', 'firefox'];
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * Finds a Firefox that takes the extension, in `FIREFOX_PATH` alone if that is set. As root on Debian it installs
 * Firefox ESR when there is none.
 * @throws one sentence that says what to do, when there is no Firefox
 */
export async function findFirefox(): Promise<string> {
  const installed = await findInstalledFirefox();
  if (installed) return installed;
  if (!process.env.FIREFOX_PATH && (await canInstall())) {
    await install(FIREFOX);
    const fresh = await findInstalledFirefox();
    if (fresh) return fresh;
  }
  throw new Error(
    `No Firefox ${OLDEST} or newer was found: install Firefox ESR, or set FIREFOX_PATH to its executable.`,
  );
}

/** The same without installing anything; undefined when there is none. */
export async function findInstalledFirefox(): Promise<string | undefined> {
  const chosen = process.env.FIREFOX_PATH;
  const candidates = chosen ? [chosen] : [...onPath(), ...(USUAL_PLACES[process.platform] ?? [])];
  for (const executable of candidates) {
    if ((await versionOf(executable)) >= OLDEST) return executable;
  }
  return undefined;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The major version; 0 if it does not start or is something else. */
async function versionOf(executable: string): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)(executable, ['--version'], { timeout: 10_000 });
    return Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
