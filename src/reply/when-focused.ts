import type { Helpdesk } from '../helpdesks/helpdesk';
import { findReplyBox, type ReplyBox } from './find';

/** Calls back each time a reply box of this frame gets the focus, and now if one has it. Observes nothing but focus. */
export function whenReplyBoxFocused(
  helpdesk: Helpdesk,
  found: (box: ReplyBox) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null): void => {
    const box = findReplyBox(target, helpdesk);
    if (box) found(box);
  };
  window.addEventListener('focusin', (event) => look(event.composedPath()[0] ?? null), {
    capture: true,
    signal,
  });
  look(focused());
}

/** The element with the focus, looked for in open shadow roots too. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
