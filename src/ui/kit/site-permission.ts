import { browser } from 'wxt/browser';
import { askBackground } from '../../messages';

const REFUSED = 'The browser does not let Tactful into this site. Your administrator may have closed it.';

/** What came of asking: allowed, the agent said no, or what stood in the way, for people. */
export type Asked = { isAllowed: boolean } | { problem: string };

/**
 * Asks the agent, by the browser's own question, for these sites, and resolves once open tabs there are coached. To be
 * called in the turn of a click; where the question closes the page that asked, the background does the rest.
 * @param origins match patterns
 */
export async function askForSites(origins: readonly string[]): Promise<Asked> {
  try {
    const isAllowed = await browser.permissions.request({ origins: [...origins] });
    if (isAllowed) await askBackground({ type: 'coach-sites', origins: [...origins] });
    return { isAllowed };
  } catch {
    return { problem: REFUSED };
  }
}

/** Gives these sites back. What runs in open tabs there is told by the background. */
export async function giveBackSites(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}
