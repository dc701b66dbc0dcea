import { browser } from 'wxt/browser';
import type { ToFrame } from '../../messages';
import { readGrantedSites } from '../../site-access/granted-sites';

/**
 * Tells every frame of every tab which sites are left: of a site that is withdrawn the browser no longer says in which
 * tabs it is open.
 */
export async function tellFrames(): Promise<void> {
  const { granted } = await readGrantedSites();
  const message: ToFrame = { type: 'site-access', granted };
  const tabs = await browser.tabs.query({});
  // rejects where a tab has nothing of ours
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)),
  );
}
