import { isCoached, type Tab } from './tab';
import type { UsedReply } from './use-reply';

type Frames = Pick<UsedReply, 'origin' | 'watched'>;

/**
 * The tab with the site that the popup speaks of: its page's own, or where that is not coached that of a frame in it
 * which is: of the one with the reply, else of the first.
 */
export function siteShown(tab: Tab, { origin, watched }: Frames): Tab {
  if (tab.access !== 'none') return tab;
  const part = origin ?? watched[0];
  return part === undefined ? tab : { ...tab, ...tab.siteOf(part) };
}

/** Host name of the frame that the popup speaks of, where that is another than its page's. */
export function partShown(tab: Tab, shown: Tab, { origin }: Frames): string | undefined {
  const { host } = origin === undefined ? shown : tab.siteOf(origin);
  return isCoached(shown) && host !== tab.host ? host : undefined;
}
