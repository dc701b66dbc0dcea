import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ToFrame } from '../messages';
import { pageUrl } from '../page/url';
import { isAt } from './is-at';

/**
 * A script in a page outlives the permission for its site: the background tells each frame what is still granted, and
 * where that is nothing of this page the script stops.
 */
export function stopWhenWithdrawn(ctx: ContentScriptContext): void {
  const listen = (message: unknown): void => {
    const told = message as ToFrame | undefined;
    if (told?.type !== 'site-access') return;
    if (!isAt(pageUrl(), told.granted)) ctx.abort();
  };
  browser.runtime.onMessage.addListener(listen);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
}
