import { type Browser, browser } from 'wxt/browser';

/** The tab that the popup is about. */
export interface Tab {
  id: number | undefined;
  /** Host name of its page; empty where we may not know, and for pages of the browser and of extensions. */
  host: string;
  /** Name of its helpdesk; undefined on every other page. */
  helpdesk: string | undefined;
  /** Its page is not there yet, and neither is what we put into it. */
  isLoading: boolean;
}

/**
 * The active tab of this window.
 * @param helpdeskOf the name of the helpdesk with this address, if it is one
 * @param asked id of another tab, where the popup is opened in a window of its own
 */
export async function readTab(
  helpdeskOf: (url: string) => string | undefined,
  asked: number | undefined,
): Promise<Tab> {
  const tab = asked === undefined ? await activeTab() : await browser.tabs.get(asked);
  // of pages that we have no access to, the browser tells no address
  const url = tab?.url ?? '';
  return {
    id: tab?.id,
    host: /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '',
    helpdesk: helpdeskOf(url),
    isLoading: tab?.status === 'loading',
  };
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
