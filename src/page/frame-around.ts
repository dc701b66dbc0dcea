/**
 * The frame element that a document stands in. Undefined for the page of a tab, where the page around it is of another
 * origin, and for a document that is in no window any more.
 */
export function frameAround(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined; // Firefox throws where Chromium says null
  }
}
