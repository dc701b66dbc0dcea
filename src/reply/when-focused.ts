import type { Helpdesk } from '../helpdesks/helpdesk';
import { findReplyBox, type ReplyBox } from './find';
import { focusedElement } from './focused';

/**
 * Calls back each time a reply box of this frame gets the focus, and now if one has it; it may be told twice of one
 * focus. Observes nothing but focus.
 * @param helpdeskHere asked at each focus: a page may draw what tells its helpdesk later
 */
export function whenReplyBoxFocused(
  helpdeskHere: () => Helpdesk,
  found: (box: ReplyBox) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null): void => {
    const box = findReplyBox(target, helpdeskHere());
    if (box) found(box);
  };
  // A focus that moves inside a shadow root is not told outside of it: each root that one enters is listened to.
  const known = new WeakSet<EventTarget>();
  const listen = (root: EventTarget): void => {
    if (known.has(root)) return;
    known.add(root);
    root.addEventListener('focusin', onFocus, { capture: true, signal });
  };
  const onFocus = (event: Event): void => {
    const path = event.composedPath();
    for (const at of path) if (at instanceof ShadowRoot) listen(at);
    look(path[0] ?? null);
  };
  listen(window);
  const element = focusedElement();
  for (let root = element?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    listen(root);
  look(element);
}
