import { frameAround } from './frame-around';
import { shadowHost } from './shadow-host';

/**
 * `closest` that goes on through shadow roots and out of same-origin frames: what tells an internal note from
 * a reply often stands around the frame or the component that holds the editor.
 */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let from: Element | undefined = element;
  while (from) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = shadowHost(root) ?? frameAround(from.ownerDocument);
  }
  return undefined;
}
