import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * A script in a page outlives its extension: after an update, a reload or a removal it must stop by itself. The
 * port tells at once; where the background had only gone to sleep, the next focus or key asks again.
 */
export function stopWithExtension(ctx: ContentScriptContext): void {
  // reading `isInvalid` aborts the context once the extension is gone
  const check = (): boolean => ctx.isInvalid;
  try {
    browser.runtime.connect({ name: 'life' }).onDisconnect.addListener(check);
  } catch {
    check();
  }
  for (const type of ['focusin', 'keydown', 'pointerdown']) {
    window.addEventListener(type, check, { capture: true, passive: true, signal: ctx.signal });
  }
}
