/** The frame that an element stands in, as seen from this one; undefined for an element of our own document. */
export function frameOf(element: Element): Element | undefined {
  if (element.ownerDocument === document) return undefined;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
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
  try {
    return window.frameElement !== null;
  } catch {
    return false; // Firefox throws where Chromium says null
  }
}
