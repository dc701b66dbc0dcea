import { type Browser, browser } from 'wxt/browser';
import { postTo } from '../page/post-to';
import { pageOrigin } from '../page/url';
import { type FromPopup, POPUP_PORT, type ToPopup } from '../popup-port';
import type { BoxCoach } from './box-coach';

/** What the popup hears of a frame. */
export interface PopupAnswers {
  /** Tells open popups about the current reply. Costs nothing while none is open. */
  tell(): void;
}

/** A box that a popup is told about. `since`: when it got the focus, in milliseconds since 1970. */
export interface Current {
  coach: BoxCoach;
  since: number;
}

/** Answers popups that open while this frame has a current reply box, until `signal` aborts. */
export function answerPopup(current: () => Current | undefined, signal: AbortSignal): PopupAnswers {
  // not of crypto: pages without https have no randomUUID
  const frame = `${Date.now()} ${Math.random()}`;
  const ports = new Set<Browser.runtime.Port>();
  let hadReply = false;
  const post = (port: Browser.runtime.Port, message: ToPopup): void => postTo(port, message);
  const report = (port: Browser.runtime.Port): void => {
    const now = current();
    if (!now && !hadReply) return;
    hadReply = now !== undefined;
    const since = now?.since ?? 0;
    post(port, { type: 'report', frame, origin: pageOrigin(), report: now?.coach.report(), since });
  };
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== POPUP_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    port.onMessage.addListener((asked: FromPopup) => {
      if (asked.frame !== frame) return;
      const used = current()?.coach.use(asked.flag, asked.way);
      void used?.then((outcome) => post(port, { type: 'used', frame, outcome }));
    });
    report(port);
  };
  browser.runtime.onConnect.addListener(onConnect);
  const stop = (): void => {
    browser.runtime?.onConnect?.removeListener(onConnect);
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  signal.addEventListener('abort', stop, { once: true });
  return { tell: () => ports.forEach(report) };
}
