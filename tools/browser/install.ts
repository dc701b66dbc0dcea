import { installPackages } from '../debian/apt';

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

/**
 * Installs a browser with apt, its output on stderr.
 * @throws one sentence, when apt fails
 */
export async function install({ name, package: chosen, variable }: BrowserPackage): Promise<void> {
  console.error(`${name} was not found: installing it with apt-get, which takes about half a minute …`);
  await installPackages([chosen], `install ${name} by hand or set ${variable}`);
}
