import { type Browser, browser } from 'wxt/browser';
import { readEffective } from '../team/effective';
import { EFFECTIVE_KEY } from '../team/keys';
import { iconsFor, type Shown, showIcons } from './icon';

const NAME = EFFECTIVE_KEY.replace('local:', '');
/** Timers of browsers are at most 24.8 days long; milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Keeps the toolbar button's picture right: after each change of the settings, when a tab goes elsewhere, when a pause
 * ends, and each time that the worker wakes, since a pause may have ended in its sleep.
 * @param show where the pictures go
 */
export function followIcon(show: (shown: Shown) => Promise<void> = showIcons): void {
  let resume: ReturnType<typeof setTimeout> | undefined;
  // one after another: an older picture must not come last
  let last: Promise<void> = Promise.resolve();
  const update = (): void => {
    last = last.then(draw, draw).catch(() => undefined);
  };
  const draw = async (): Promise<void> => {
    const [stored, tabs] = await Promise.all([browser.storage.local.get(NAME), browser.tabs.query({})]);
    const effective = readEffective(stored[NAME]);
    const now = Date.now();
    clearTimeout(resume);
    const left = (effective?.pausedUntil ?? 0) - now;
    if (left > 0) resume = setTimeout(update, Math.min(left, LONGEST));
    await show(iconsFor(effective, tabs, now));
  };
  browser.storage.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>, area) => {
    if (area === 'local' && NAME in changes) update();
  });
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    // the browser takes a tab's own picture back when its page goes; of pages that are not ours it tells no address
    if (tab.url !== undefined && (status ?? url) !== undefined) update();
  });
  update();
}
