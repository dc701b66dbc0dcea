import type { ReplyBox } from './find';
import { frameOf } from './frame-of';

/** Gives the box the focus, without scrolling. A document in design mode has nothing in it that takes the focus. */
export function focusBox({ element }: ReplyBox): void {
  if (frameOf(element)) element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}
