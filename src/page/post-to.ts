import type { Browser } from 'wxt/browser';

/** Says something on a port. The popup at its other end may have closed in this very turn: then nobody hears it. */
export function postTo<Message>(port: Browser.runtime.Port, message: Message): void {
  try {
    port.postMessage(message);
  } catch {
    // a port that is closed throws, and tells of it only a turn later
  }
}
