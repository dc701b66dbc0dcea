import { browser } from 'wxt/browser';
import { answer } from './answer';

/** LOOK.md, "Mark": a quiet count. */
const GROUND = '#d9dff0';
const INK = '#2f3b5c';
const MOST = 9;

/** Shows each tab's open flags on the toolbar button. */
export function showBadge(): void {
  // the frame of a tab whose count is shown: one that is left later must not clear another's
  const shownFor = new Map<number, number>();
  answer('badge', async ({ open }, { tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) return undefined;
    if (open === 0 && (shownFor.get(tab.id) ?? frameId) !== frameId) return undefined;
    shownFor.set(tab.id, frameId);
    const tabId = tab.id;
    await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await browser.action.setBadgeTextColor({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text: badgeText(open) });
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void shownFor.delete(tabId));
}

/** Nothing at zero, one digit at most. */
export function badgeText(open: number): string {
  if (open === 0) return '';
  return open > MOST ? `${MOST}+` : String(open);
}
