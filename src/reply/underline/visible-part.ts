import { flatParent } from '../flat-parent';
import { frameOf } from '../frame-of';
import { insideFrame } from '../in-our-view';

/**
 * The part of an element's padding box that is not scrolled out or cut off, in pixels of the viewport that it
 * stands in; undefined when nothing is. What lies over it is not looked at.
 */
export function visiblePart(element: HTMLElement): DOMRect | undefined {
  const view = element.ownerDocument.documentElement;
  let part: DOMRect | undefined = new DOMRect(0, 0, view.clientWidth, view.clientHeight);
  for (let at: Element | null = element; at && part; at = flatParent(at)) {
    // What body and html clip is the viewport, which is in already.
    if (at.tagName === 'BODY' || at.tagName === 'HTML') break;
    const style = getComputedStyle(at);
    const clips = at === element || style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (clips) part = intersection(part, paddingBox(at));
    if (style.position === 'fixed') break;
  }
  const frame = frameOf(element);
  const around = frame && visiblePart(frame as HTMLElement);
  if (!frame || !part) return part;
  return around && intersection(part, insideFrame(around, frame));
}

export function paddingBox(element: Element): DOMRect {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight);
}

export function intersection(one: DOMRect, other: DOMRect): DOMRect | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined;
}
