import { browser } from 'wxt/browser';

/** Notes when this extension was installed or updated: pages from before have none of its scripts. */
export function noteLoadedAt(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.storage.session.set({ loadedAt: Date.now() });
  });
}
