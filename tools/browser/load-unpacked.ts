import type { BrowserContext } from 'playwright-core';

/**
 * Loads an extension over the DevTools protocol, for branded Chrome: it dropped `--load-extension` in 137 and takes
 * `Extensions.loadUnpacked` only with `--enable-unsafe-extension-debugging` and over the debugging pipe, which is
 * what Playwright talks through.
 * @throws one sentence that says what to do, when Chrome refuses
 */
export async function loadUnpacked(context: BrowserContext, extensionDir: string): Promise<void> {
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser has no session of its own.');
    await session.send('Extensions.loadUnpacked', { path: extensionDir });
    await session.detach();
  } catch (cause) {
    throw new Error(
      'This Chrome takes no extension from the command line: install Chromium or set CHROME_PATH to one, ' +
        `or open chrome://extensions, turn on Developer mode and load ${extensionDir}.`,
      { cause },
    );
  }
}
