import { type Browser, browser } from 'wxt/browser';
import { allowedSites } from '../../site-access/allowed-sites';
import { readGrantedSites } from '../../site-access/granted-sites';

const ID = 'watcher-on-allowed-sites';

type Registered = Browser.scripting.RegisteredContentScript;

/**
 * Brings what is registered in line with what is granted: the manifest's watcher, on exactly the sites that the agent
 * allowed. Registrations go when the extension is updated (seen in Chromium 156), so this is for each start too.
 */
export async function registerWatcher(): Promise<void> {
  const { granted, own } = await readGrantedSites();
  const allowed = allowedSites(granted, own);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const watcher = browser.runtime.getManifest().content_scripts?.[0];
  if (allowed.length === 0 || !watcher?.js) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Registered = {
    id: ID,
    js: watcher.js.map(pathOf),
    matches: allowed,
    // where all sites are allowed, the manifest's have their watcher already
    excludeMatches: own,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (known && isSame(known, script)) return;
  await (known
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Firefox tells the manifest's files by their whole address, and registers none that way (seen in 153). */
function pathOf(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

/** Browsers give back names and patterns in an order and a form of their own. */
function isSame(known: Registered, script: Registered): boolean {
  const sitesOf = ({ matches = [] }: Registered): string => [...matches].sort().join(' ');
  return sitesOf(known) === sitesOf(script);
}
