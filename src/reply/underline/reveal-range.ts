import { flatParent } from '../flat-parent';
import { paddingBox } from './visible-part';

/** Between what is revealed and the edge it came from, in CSS pixels. */
const MARGIN = 4;

/**
 * Scrolls a range into sight by as little as need be: in the box, which may be lower than its paragraph, and in all
 * that the box stands in.
 */
export function revealRange(range: Range): void {
  const { startContainer } = range;
  const inside =
    startContainer.nodeType === 1 ? (startContainer as Element) : (startContainer.parentElement ?? undefined);
  inside?.scrollIntoView({ block: 'nearest' });
  for (let at: Element | null = inside ?? null; at; at = flatParent(at)) {
    if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
    const isPage = at === at.ownerDocument.scrollingElement;
    const seen = isPage ? new DOMRect(0, 0, at.clientWidth, at.clientHeight) : paddingBox(at);
    const { top, bottom, left, right } = range.getBoundingClientRect();
    at.scrollTop += beyond(top, bottom, seen.top, seen.bottom);
    at.scrollLeft += beyond(left, right, seen.left, seen.right);
  }
}

/** How far to scroll for what reaches from `start` to `end` to be between `from` and `to`; its start comes first. */
function beyond(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from - MARGIN;
  return end > to ? Math.min(end - to + MARGIN, start - from) : 0;
}
