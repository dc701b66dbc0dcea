import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCoach } from '../src/coach/start-coach';
import { stopWithExtension, whenOrphaned } from '../src/extension-life';
import { helpdeskOf } from '../src/helpdesks/helpdesk-of';
import { pageDocument } from '../src/page/document';
import { pageUrl } from '../src/page/url';
import { clearLeftovers } from '../src/reply/underline/leftovers';
import { stopWhenWithdrawn } from '../src/site-access/stop-when-withdrawn';

/** Engine and coach, injected at the first focus of a reply box. A second copy in a frame stops the first. */
export default defineUnlistedScript(() => {
  // no message to the page: its own listeners would hear it
  const ctx = new ContentScriptContext('coach', { noScriptStartedPostMessage: true });
  const askIn = stopWithExtension(ctx);
  stopWhenWithdrawn(ctx);
  clearLeftovers(document);
  const helpdesk = helpdeskOf(pageUrl(), import.meta.env.MODE, pageDocument());
  startCoach(helpdesk, { askIn, whenOrphaned: (run) => whenOrphaned(ctx, run) }, ctx.signal);
});
