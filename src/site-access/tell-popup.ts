import { type Browser, browser } from 'wxt/browser';
import { pageOrigin } from '../page/url';
import { POPUP_PORT, type ToPopup } from '../popup-port';

/**
 * Tells each popup that opens over this frame's tab that the frame is watched, until `signal` aborts: so the popup
 * knows a coached page from one that has to be reloaded, and of frames in it from other sites.
 */
export function tellPopup(signal: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== POPUP_PORT) return;
    const message: ToPopup = { type: 'watched', origin: pageOrigin() };
    port.postMessage(message);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect), {
    once: true,
  });
}
