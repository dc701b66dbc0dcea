import { defineContentScript } from 'wxt/utils/define-content-script';
import { helpdeskOf } from '../src/helpdesks/helpdesk-of';
import { installHosts } from '../src/helpdesks/install-hosts';
import { askForScript } from '../src/messages';
import { pageDocument } from '../src/page/document';
import { pageUrl } from '../src/page/url';
import { whenReplyBoxFocused } from '../src/reply/when-focused';
import { stopWhenWithdrawn } from '../src/site-access/stop-when-withdrawn';
import { tellPopup } from '../src/site-access/tell-popup';

/**
 * In every frame of a helpdesk: waits for focus in a reply box, then sends for the coach. Nothing else. A second copy
 * in a frame stops the first.
 */
export default defineContentScript({
  matches: installHosts(import.meta.env.MODE),
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // no message to the page: its own listeners would hear it
  noScriptStartedPostMessage: true,
  main(ctx) {
    stopWhenWithdrawn(ctx);
    const popup = tellPopup(ctx.signal);
    const waiting = new AbortController();
    const until = AbortSignal.any([waiting.signal, ctx.signal]);
    let asking = false;
    const fetchCoach = async (): Promise<void> => {
      if (asking) return;
      asking = true;
      if (await askForScript('coach')) {
        waiting.abort();
        popup.coached();
      }
      asking = false;
    };
    const helpdeskHere = () => helpdeskOf(pageUrl(), import.meta.env.MODE, pageDocument());
    whenReplyBoxFocused(helpdeskHere, () => void fetchCoach(), until);
  },
});
