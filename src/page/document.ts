import { frameAround } from './frame-around';

/** The document that a frame belongs to: the top-most one of its own origin, which holds the helpdesk's marks. */
export function pageDocument(): Document {
  let page = document;
  for (let frame = frameAround(page); frame; frame = frameAround(page)) page = frame.ownerDocument;
  return page;
}
