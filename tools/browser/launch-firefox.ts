import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { closeOnSignal } from './close-on-signal';

export interface LaunchedFirefox {
  browser: Browser;
  extensionId: string;
  /** Where the extension's own pages are. */
  pagesUrl: string;
  close(): Promise<void>;
}

/**
 * Starts Firefox without a window, on a fresh profile, with the extension as a temporary add-on. Playwright would need
 * a Firefox of its own make; Puppeteer drives the one people have. A temporary add-on is granted the hosts of its
 * manifest at once (seen in Firefox 153), as those who install it are asked for them.
 * @param executable as `findFirefox` gives it
 * @param prefs further preferences of its profile
 * @throws Firefox's own words, when it does not take the extension
 */
export async function launchFirefox(
  executable: string,
  extensionDir: string,
  prefs: Record<string, unknown> = {},
): Promise<LaunchedFirefox> {
  // Firefox makes it up otherwise, and tells nobody
  const uuid = randomUUID();
  const launching = launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    // without it the driver opens no page of an extension
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [idIn(extensionDir)]: uuid }),
    },
    defaultViewport: { width: 1280, height: 800 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const closed = new AbortController();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= launching.then((browser) => browser.close()).finally(() => closed.abort());
    return closing;
  };
  closeOnSignal(close, closed.signal);
  try {
    const browser = await launching;
    const extensionId = await browser.installExtension(extensionDir);
    return { browser, extensionId, pagesUrl: `moz-extension://${uuid}/`, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

function idIn(extensionDir: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
