import { browser } from 'wxt/browser';
import { answer } from './answer';

/** Opens the options page at a rule that somebody wants to read more about. */
export function showRuleOnRequest(): void {
  answer('show-rule', async ({ rule }, { tab }) => {
    const url = browser.runtime.getURL(`/options.html#${rule}`);
    await browser.tabs.create({ url, ...(tab && { index: tab.index + 1, openerTabId: tab.id }) });
    return undefined;
  });
}
