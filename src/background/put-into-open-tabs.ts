import { type Browser, browser } from 'wxt/browser';

/** As much of it as is used: WXT's own type wants names known when it is built, and the manifest has them later. */
type PutIn = (into: { target: Browser.scripting.InjectionTarget; files: string[] }) => Promise<unknown>;

/**
 * Puts the content scripts of the manifest into tabs that are open at these sites. A copy that is there already is
 * stopped by the new one. What cannot be reached (a tab put to sleep, a notice of the browser) is left.
 * @param sites match patterns
 */
export async function putIntoOpenTabs(sites: string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites, discarded: false });
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const wanted = tabs.flatMap(({ id }) =>
    id === undefined ? [] : scripts.map((script) => ({ id, script })),
  );
  await Promise.allSettled(
    wanted.map(async ({ id, script: { js = [], all_frames = false } }) => {
      const target = { tabId: id, allFrames: all_frames };
      await (browser.scripting.executeScript as PutIn)({ target, files: js });
    }),
  );
}
