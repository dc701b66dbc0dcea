import type { Helpdesk } from '../helpdesks/helpdesk';
import { documentIn, focusedElement } from '../page/focused-element';
import { shadowHost } from '../page/shadow-host';
import { findReplyField, type ReplyField } from './find-field';
import { frameOf } from './frame-of';
import { noteFirstFocus } from './there-before';

/**
 * Calls back each time a reply box of this frame, or of a frame of the same origin in it, gets the focus, and now if
 * one has it; it may be told twice of one focus. Observes nothing but focus. Notes of each box whether something stood in
 * it before (`wasThereBefore`).
 * @param helpdeskHere asked at each focus: a page may draw what tells its helpdesk later
 */
export function whenReplyBoxFocused(
  helpdeskHere: () => Helpdesk,
  found: (field: ReplyField) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null, mayBeLate: boolean): void => {
    const box = findReplyField(target, helpdeskHere());
    if (!box) return;
    noteFirstFocus(box, mayBeLate);
    found(box);
  };
  // A focus that moves inside a shadow root or a frame is not told outside of it: each that one enters is listened to.
  const known = new WeakSet<EventTarget>();
  const listen = (root: EventTarget, type: 'focusin' | 'blur', run: (event: Event) => void): void => {
    if (known.has(root)) return;
    known.add(root);
    root.addEventListener(type, run, { capture: true, signal });
  };
  const onFocus = (event: Event): void => {
    const path = event.composedPath();
    for (const at of path) if (isShadowRoot(at)) listen(at, 'focusin', onFocus);
    look(path[0] ?? null, false);
  };
  /** Of a focus that enters a frame, the page hears that its window lost it. */
  const lookInside = (): void => {
    const element = focusedElement();
    for (let at: Node | undefined = element?.getRootNode(); isShadowRoot(at); at = at.host.getRootNode())
      listen(at, 'focusin', onFocus);
    for (let frame = element && frameOf(element); frame; frame = frameOf(frame)) enter(frame);
    look(element, true);
  };
  const enter = (frame: Element): void => {
    const inside = documentIn(frame);
    if (!inside) return;
    listen(inside, 'focusin', onFocus);
    if (inside.defaultView) listen(inside.defaultView, 'blur', onBlur);
    // a document that takes the place of this one has listeners of its own to get
    listen(frame, 'blur', onBlur);
    frame.addEventListener('load', onBlur, { signal });
  };
  // which element has the focus is known in the next turn, and that may come behind the agent's first letters
  const onBlur = (): void => void setTimeout(() => signal.aborted || lookInside());
  window.addEventListener('focusin', onFocus, { capture: true, signal });
  window.addEventListener('blur', onBlur, { signal });
  lookInside();
}

function isShadowRoot(at: EventTarget | undefined): at is ShadowRoot {
  return at !== undefined && 'nodeType' in at && shadowHost(at as Node) !== undefined;
}
