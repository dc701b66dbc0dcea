import { type RefObject, useEffect } from 'react';

/** Keeps `data-more` on a scrolling element as long as something of it is below its edge. */
export function useSoftEdge(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const leaving = new AbortController();
    watchEdge(element, leaving.signal);
    return () => leaving.abort();
  }, [list]);
}

function watchEdge(element: HTMLElement, signal: AbortSignal): void {
  const update = () => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.toggleAttribute('data-more', below > 1);
  };
  element.addEventListener('scroll', update, { passive: true, signal });
  const sizes = new ResizeObserver(update);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
