/** Any move by a pixel crosses one of these, in boxes up to a thousand pixels high. */
const STEPS = Array.from({ length: 1001 }, (_, step) => step / 1000);

/**
 * Calls back when the element stands elsewhere, or otherwise drawn, though nothing was scrolled and no size changed: a
 * banner came above it, the panel it is in was moved, scaled or turned. It is watched through a window cut to where it
 * stands, as floating-ui's `autoUpdate` does: no frame passes in which anything is measured for it.
 */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const observe = (): void => {
    observer?.disconnect();
    if (signal.aborted) return;
    const before = element.getBoundingClientRect();
    const look = (): void => {
      const now = element.getBoundingClientRect();
      if (signal.aborted || isSame(before, now)) return;
      moved();
      observe();
    };
    const { ownerDocument: root } = element;
    observer = new IntersectionObserver(look, { root, rootMargin: margins(before, root), threshold: STEPS });
    observer.observe(element);
  };
  observe();
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}

/** What is left of the document's window around a rectangle, as margins to take away. */
function margins({ left, top, right, bottom }: DOMRect, { documentElement }: Document): string {
  const { clientWidth, clientHeight } = documentElement;
  const sides = [top, clientWidth - right, clientHeight - bottom, left];
  return sides.map((side) => `${-Math.floor(side)}px`).join(' ');
}

function isSame(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  );
}
