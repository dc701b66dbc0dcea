import { browser } from 'wxt/browser';
import { allowedSites } from '../site-access/allowed-sites';
import { readGrantedSites } from '../site-access/granted-sites';
import { putIntoOpenTabs } from './put-into-open-tabs';

const KEY = 'openTabsCoached';

/**
 * Puts the content scripts into tabs that were open before this extension was: installed, updated or switched on again.
 * Chrome leaves those without until a reload; what cannot be reached the popup asks to reload. Firefox fills those of
 * the manifest's sites by itself.
 * @param fillsOwn whether the browser does
 */
export async function coachOpenTabs(fillsOwn: boolean): Promise<void> {
  // the browser forgets it with the extension, not with the worker, which starts many times
  const known = await browser.storage.session.get(KEY);
  if (KEY in known) return;
  await browser.storage.session.set({ [KEY]: true });
  const { granted, own } = await readGrantedSites();
  await putIntoOpenTabs(fillsOwn ? allowedSites(granted, own) : granted);
}
