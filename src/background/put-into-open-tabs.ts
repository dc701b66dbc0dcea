import { type Browser, browser } from 'wxt/browser';
import { isAt } from '../site-access/is-at';
import { framesOfTab } from './frames-of-tab';

/** As much of it as is used: WXT's own type wants names known when it is built, and the manifest has them later. */
type PutIn = (into: { target: Browser.scripting.InjectionTarget; files: string[] }) => Promise<unknown>;

/**
 * Puts the content scripts of the manifest into tabs that are open at these sites, and into frames at these sites in
 * tabs of other ones. A copy that is there already is stopped by the new one. What cannot be reached (a tab put to
 * sleep, a notice of the browser, a frame in a page of a site that is not granted) is left. Resolves once the tabs at
 * these sites are done: others may be frozen, and may take as long as they like.
 * @param sites match patterns
 */
export async function putIntoOpenTabs(sites: string[]): Promise<void> {
  if (sites.length === 0) return;
  const [at, all] = await Promise.all([openTabs({ url: sites }), openTabs({})]);
  for (const tabId of all.filter((one) => !at.includes(one))) void putIntoFramesAt(tabId, sites);
  await Promise.allSettled(at.map((tabId) => putScriptsInto({ tabId, allFrames: true })));
}

/** Puts the content scripts of the manifest into what is named. */
export async function putScriptsInto(target: Browser.scripting.InjectionTarget): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled(
    scripts.map(({ js = [] }) => (browser.scripting.executeScript as PutIn)({ target, files: js })),
  );
}

async function putIntoFramesAt(tabId: number, sites: readonly string[]): Promise<void> {
  const frames = (await framesOfTab(tabId)).filter(({ url }) => isAt(url, sites));
  if (frames.length > 0) await putScriptsInto({ tabId, frameIds: frames.map(({ frameId }) => frameId) });
}

async function openTabs(at: { url?: string[] }): Promise<number[]> {
  const tabs = await browser.tabs.query({ ...at, discarded: false });
  return tabs.flatMap(({ id = [] }) => id);
}
