import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** An extension that goes takes its ports first and its name a moment later; milliseconds. */
const SETTLED = 500;

/**
 * A script in a page outlives its extension: after an update, a reload or a removal it must stop by itself. A port
 * that breaks tells of it; where the background had only gone to sleep, the next focus or key asks again.
 * @returns asks in another document too, a frame's: nothing that is pressed in it is heard in this one
 */
export function stopWithExtension(ctx: ContentScriptContext): (inside: Document) => void {
  // reading `isInvalid` aborts the context once the extension is gone
  const check = (): boolean => ctx.isInvalid;
  try {
    const port = browser.runtime.connect({ name: 'life' });
    port.onDisconnect.addListener(() => ctx.setTimeout(check, SETTLED));
  } catch {
    check();
  }
  const askIn = (place: EventTarget): void => {
    for (const type of ['focusin', 'keydown', 'pointerdown'])
      place.addEventListener(type, check, { capture: true, passive: true, signal: ctx.signal });
  };
  askIn(window);
  return askIn;
}

/** How long an updated extension may take to come into pages that are open; milliseconds. */
const SUCCESSION = 10_000;

/** Calls back when the extension is gone and no newer copy of it has come into this frame in its place. */
export function whenOrphaned(ctx: ContentScriptContext, run: () => void): void {
  const started = `${browser.runtime.id}:started`;
  const life = new AbortController();
  let isSucceeded = false;
  const succeed = (): void => {
    isSucceeded = true;
  };
  // an event is all that the copies of two versions can have of each other
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, succeed, { signal: life.signal });
  ctx.onInvalidated(() => {
    const isGone = browser.runtime?.id === undefined;
    setTimeout(
      () => {
        life.abort();
        if (isGone && !isSucceeded) run();
      },
      isGone ? SUCCESSION : 0,
    );
  });
}
