import { flatParent } from '../flat-parent';
import { frameOf } from '../frame-of';

/** Remembers how far the box and all around it are scrolled; the returned function puts it back. */
export function keepScroll(element: Element): () => void {
  const places: [Element, number, number][] = [];
  for (let at: Element | null | undefined = element; at; at = flatParent(at) ?? frameOf(at))
    places.push([at, at.scrollLeft, at.scrollTop]);
  return () => {
    for (const [at, left, top] of places) {
      if (at.scrollLeft !== left) at.scrollLeft = left;
      if (at.scrollTop !== top) at.scrollTop = top;
    }
  };
}
