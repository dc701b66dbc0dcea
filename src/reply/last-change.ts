const changed = new WeakMap<Element, number>();

/** Remembers that the reply in `element` changed just now. */
export function noteLastChange(element: Element): void {
  changed.set(element, performance.now());
}

/** Milliseconds since the last change that was noted; Infinity if none was. */
export function sinceLastChange(element: Element): number {
  return performance.now() - (changed.get(element) ?? Number.NEGATIVE_INFINITY);
}
