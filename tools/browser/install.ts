import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A browser as Debian packages it. */
export interface BrowserPackage {
  name: string;
  package: string;
  /** Names the executable, for those who install it elsewhere. */
  variable: string;
}

export const CHROMIUM: BrowserPackage = {
  name: 'Chromium',
  package: 'chromium',
  variable: 'CHROME_PATH',
};

export const FIREFOX: BrowserPackage = {
  name: 'Firefox ESR',
  package: 'firefox-esr',
  variable: 'FIREFOX_PATH',
};

/** Whether apt can be used without asking anybody: root on Debian, Ubuntu or what derives from them. */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/**
 * Installs a browser with apt, its output on stderr.
 * @throws one sentence, when apt fails
 */
export async function install(browser: BrowserPackage): Promise<void> {
  console.error(
    `${browser.name} was not found: installing it with apt-get, which takes about half a minute …`,
  );
  await apt(browser, 'update');
  await apt(browser, 'install', '-y', '--no-install-recommends', browser.package);
}

async function apt({ name, variable }: BrowserPackage, ...args: string[]): Promise<void> {
  const child = spawn('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(
      `apt-get ${args[0]} ended with exit code ${code}: install ${name} by hand or set ${variable}.`,
    );
  }
}
