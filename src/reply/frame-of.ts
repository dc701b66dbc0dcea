import { frameAround } from '../page/frame-around';

/** The frame that an element stands in, as seen from this one; undefined for an element of our own document. */
export function frameOf(element: Element): Element | undefined {
  return element.ownerDocument === document ? undefined : frameAround(element.ownerDocument);
}

/** Whether the page of an element is still there: what stands in a removed frame goes on saying it is connected. */
export function isInPage(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = frameOf(at)) {
    if (!at.isConnected) return false;
    if (at.ownerDocument === document) return true;
  }
  return false;
}

/** Whether a frame of the same origin is around this one: it draws for us, where there is more room. */
export function hasParentOfSameOrigin(): boolean {
  return frameAround(document) !== undefined;
}
