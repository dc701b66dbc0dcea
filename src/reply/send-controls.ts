import type { Helpdesk } from '../helpdesks/helpdesk';
import { closestAcross } from '../page/closest-across';
import { frameOf } from './frame-of';
import { inOurView } from './in-our-view';

const SUBMITS = 'button:not([type]), [type="submit"], [type="image"]';

/** Where the controls stand that send what is in `element`, in viewport pixels of our frame; hidden ones left out. */
export function sendControls(element: HTMLElement, { send }: Helpdesk): DOMRect[] {
  const submits = closestAcross(element, 'form')?.querySelectorAll(SUBMITS) ?? [];
  const named = send ? documentsAround(element).flatMap((one) => [...one.querySelectorAll(send)]) : [];
  return [...submits, ...named]
    .filter((control) => control.checkVisibility())
    .map((control) => inOurView(control.getBoundingClientRect(), control));
}

/** The document of an element, and those of the frames around it. */
function documentsAround(element: Element): Document[] {
  const frame = frameOf(element);
  return [element.ownerDocument, ...(frame ? documentsAround(frame) : [])];
}
