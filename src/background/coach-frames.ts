import { browser } from 'wxt/browser';
import { readGrantedSites } from '../site-access/granted-sites';
import { isAt } from '../site-access/is-at';
import { answer, isOwnPage } from './answer';
import { framesOfTab } from './frames-of-tab';
import { putScriptsInto } from './put-into-open-tabs';

/**
 * Coaches the frames at allowed sites in a page of another site that were there before their site was allowed. Until
 * the toolbar button is pressed in that page, Chromium tells nothing of what is in it.
 */
export function coachFrames(): void {
  answer('coach-frames', async ({ tabId }, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const { granted } = await readGrantedSites();
    const frames = (await framesOfTab(tabId)).filter(({ url }) => isAt(url, granted));
    const isWatched = await Promise.all(frames.map(({ frameId }) => hasWatcher(tabId, frameId)));
    const frameIds = frames.flatMap(({ frameId }, at) => (isWatched[at] ? [] : [frameId]));
    if (frameIds.length > 0) await putScriptsInto({ tabId, frameIds });
    return frameIds.length;
  });
}

/** Whether something of ours hears messages in a frame. It has nothing to answer to this one. */
async function hasWatcher(tabId: number, frameId: number): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tabId, { type: 'popup-opened' }, { frameId });
  return await heard.then(
    () => true,
    () => false,
  );
}
