import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** An extension that goes takes its ports first and its name a moment later; milliseconds. */
const SETTLED = 500;

/**
 * A script in a page outlives its extension: after an update, a reload or a removal it must stop by itself. A port
 * that breaks tells of it; where the background had only gone to sleep, the next focus or key asks again.
 */
export function stopWithExtension(ctx: ContentScriptContext): void {
  // reading `isInvalid` aborts the context once the extension is gone
  const check = (): boolean => ctx.isInvalid;
  try {
    const port = browser.runtime.connect({ name: 'life' });
    port.onDisconnect.addListener(() => ctx.setTimeout(check, SETTLED));
  } catch {
    check();
  }
  for (const type of ['focusin', 'keydown', 'pointerdown']) {
    window.addEventListener(type, check, { capture: true, passive: true, signal: ctx.signal });
  }
}
