import { type Browser, browser } from 'wxt/browser';
import { postTo } from '../page/post-to';
import { pageOrigin } from '../page/url';
import { POPUP_PORT, type ToPopup } from '../popup-port';

/** What popups hear of a frame's watcher. */
export interface PopupNews {
  /** The coach came into this frame: popups that are open do not know it yet. */
  coached(): void;
}

/**
 * Tells each popup that opens over this frame's tab that the frame is watched, until `signal` aborts: so the popup
 * knows a coached page from one that has to be reloaded, and of frames in it from other sites.
 */
export function tellPopup(signal: AbortSignal): PopupNews {
  const ports = new Set<Browser.runtime.Port>();
  const post = (port: Browser.runtime.Port, message: ToPopup): void => postTo(port, message);
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== POPUP_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    post(port, { type: 'watched', origin: pageOrigin() });
  };
  browser.runtime.onConnect.addListener(onConnect);
  const stop = (): void => browser.runtime?.onConnect?.removeListener(onConnect);
  signal.addEventListener('abort', stop, { once: true });
  return {
    coached: () => {
      for (const port of ports) post(port, { type: 'coached' });
    },
  };
}
