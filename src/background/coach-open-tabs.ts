import { type Browser, browser } from 'wxt/browser';

const KEY = 'openTabsCoached';

/**
 * Puts the content scripts of the manifest into tabs that were open before this extension was: installed, updated or
 * switched on again. Chrome leaves those without until a reload; a copy that is there already is stopped by the new
 * one. What cannot be reached (a tab put to sleep, a notice of the browser) the popup asks to reload.
 */
export async function coachOpenTabs(): Promise<void> {
  // the browser forgets it with the extension, not with the worker, which starts many times
  const known = await browser.storage.session.get(KEY);
  if (KEY in known) return;
  await browser.storage.session.set({ [KEY]: true });
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(scripts.map(putIntoOpenTabs));
}

type ContentScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];
/** As much of it as is used: WXT's own type wants names known when it is built, and the manifest has them later. */
type PutIn = (into: { target: Browser.scripting.InjectionTarget; files: string[] }) => Promise<unknown>;

async function putIntoOpenTabs({ js, matches, all_frames = false }: ContentScript): Promise<void> {
  if (!js || !matches) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: all_frames };
      await (browser.scripting.executeScript as PutIn)({ target, files: js });
    }),
  );
}
