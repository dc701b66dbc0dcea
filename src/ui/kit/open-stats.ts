import { browser } from 'wxt/browser';

/** Opens the stats page in a tab of its own. */
export async function openStats(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/stats.html') });
}
