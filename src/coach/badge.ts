import { askBackground } from '../messages';
import { focusedElement } from '../page/focused-element';

/** The count on the toolbar button, as far as this frame is concerned. */
export interface Badge {
  /** Open flags of the reply that is being written; sent on only when it changed. */
  show(open: number): void;
}

/** A badge that is cleared when `signal` aborts. */
export function createBadge(signal: AbortSignal): Badge {
  let shown = 0;
  const show = (open: number): void => {
    if (open === shown) return;
    shown = open;
    void askBackground({ type: 'badge', open });
  };
  signal.addEventListener('abort', () => show(0), { once: true });
  return { show };
}

/**
 * Calls back when the focus goes from the box to something else in its page, or comes back. A window or a popup in
 * front takes the focus from the page, not from the box, and neither does our popover.
 */
export function watchLeaving(
  element: HTMLElement,
  isOurs: () => boolean,
  run: (left: boolean) => void,
  signal: AbortSignal,
): void {
  const look = (): void => {
    if (signal.aborted) return;
    const focused = focusedElement();
    run(!isOurs() && !element.contains(focused));
  };
  // in mid-`focusout` nothing has the focus
  const lookSoon = (): void => queueMicrotask(() => queueMicrotask(look));
  const listen = { capture: true, passive: true, signal };
  element.addEventListener('focusout', lookSoon, listen);
  element.addEventListener('focusin', lookSoon, listen);
}
