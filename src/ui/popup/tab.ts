import { type Browser, browser } from 'wxt/browser';
import { covers, patternOf } from '../../match-pattern';
import { type GrantedSites, readGrantedSites } from '../../site-access/granted-sites';

/**
 * Whether Tactful may look at a page: `install`, a product used only for support; `allowed` by the agent; `none`, not
 * yet; `never`, a page of the browser or of an extension.
 */
export type TabAccess = 'install' | 'allowed' | 'none' | 'never';

/** A site as the popup knows it. */
export interface Site {
  /** Host name; empty for pages of the browser and of extensions. */
  host: string;
  /** Name of its helpdesk where the address tells it. */
  helpdesk: string | undefined;
  access: TabAccess;
  /** Match patterns to ask for, so that it is coached. */
  asksFor: string[];
  /** Granted match patterns to give back, so that it is not. */
  givesBack: string[];
}

/** The tab that the popup is about, and the site of its page. */
export interface Tab extends Site {
  id: number | undefined;
  /** Its page is not there yet, and neither is what we put into it. */
  isLoading: boolean;
  /** The site of a frame in it, by the origin of its page. */
  siteOf(origin: string): Site;
}

/** What is known of a helpdesk by its address. */
export interface KnownByAddress {
  name: string;
  /** Match patterns of all its pages; some products have pages on several sites. */
  matches: string[];
}

/**
 * The active tab of this window.
 * @param helpdeskAt the helpdesk with this address, if it is one
 * @param asked id of another tab, where the popup is opened in a window of its own
 */
export async function readTab(
  helpdeskAt: (url: string) => KnownByAddress | undefined,
  asked: number | undefined,
): Promise<Tab> {
  const [tab, sites] = await Promise.all([
    asked === undefined ? activeTab() : browser.tabs.get(asked),
    readGrantedSites(),
  ]);
  // told of the pages that we have access to, and of the tab in which the toolbar button was pressed (`activeTab`)
  const siteOf = (url: string): Site => siteAt(url, helpdeskAt(url), sites);
  return { id: tab?.id, isLoading: tab?.status === 'loading', siteOf, ...siteOf(tab?.url ?? '') };
}

/** Whether Tactful looks at its pages. */
export function isCoached({ access }: Site): boolean {
  return access === 'install' || access === 'allowed';
}

function siteAt(url: string, helpdesk: KnownByAddress | undefined, sites: GrantedSites): Site {
  const pattern = patternOf(url);
  const asksFor = pattern ? (helpdesk?.matches ?? [pattern]) : [];
  const isOurs = (one: string): boolean => asksFor.includes(one) || (!!pattern && covers(one, pattern));
  return {
    host: pattern ? new URL(url).hostname : '',
    helpdesk: helpdesk?.name,
    access: accessOf(pattern, sites),
    asksFor,
    givesBack: sites.granted.filter(isOurs),
  };
}

function accessOf(pattern: string | undefined, { granted, own }: GrantedSites): TabAccess {
  if (pattern === undefined) return 'never';
  const isCovered = (by: readonly string[]): boolean => by.some((one) => covers(one, pattern));
  if (!isCovered(granted)) return 'none';
  return isCovered(own) ? 'install' : 'allowed';
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
