import type { Page } from 'playwright-core';
import type { Stage } from './stage';

/**
 * The popup of a page's tab, in a window of its own: it takes the focus from the page as the real one does, and the
 * page stays in sight beside it. (`chrome.action.openPopup` opens the real one, which Playwright does not see.)
 */
export async function openPopup(stage: Stage, about: Page | string): Promise<Page> {
  const opening = stage.context.waitForEvent('page');
  await stage.worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    await chrome.windows.create({ url: `popup.html?tab=${tab?.id}`, type: 'popup', width: 360, height: 620 });
  }, addressOf(about));
  const popup = await opening;
  await popup.setViewportSize({ width: 360, height: 600 });
  return popup;
}

/** A page that shows a notice of the browser has an address that tells nothing of it. */
function addressOf(page: Page | string): string {
  return typeof page === 'string' ? page : page.url();
}

/** The words of the toolbar badge of a page's tab. */
export async function badgeOf(stage: Stage, about: Page): Promise<string> {
  return await stage.worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    return tab?.id === undefined ? 'no tab' : await chrome.action.getBadgeText({ tabId: tab.id });
  }, about.url());
}
