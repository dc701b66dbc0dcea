const FOCUSABLE = 'a[href], button, input, textarea, select, [tabindex]:not([tabindex="-1"])';

interface Place {
  element: Element;
  before: Element[];
  after: Element[];
}

/**
 * Where what has the focus is taken out of `root`, the focus goes to what took its place, or to what comes next:
 * by itself it would fall to the page, and whoever goes by keyboard or by ear would start again at its top.
 */
export function keepFocus(root: Element, signal: AbortSignal): void {
  let place: Place | undefined;
  const note = (): void => {
    place = placeOf(root, root.ownerDocument.activeElement);
  };
  const onChange = (): void => {
    const { activeElement, body } = root.ownerDocument;
    const isLost = place && !place.element.isConnected && (!activeElement || activeElement === body);
    if (place && isLost) successorOf(root, place)?.focus();
    note();
  };
  const changes = new MutationObserver(onChange);
  changes.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', note, { signal });
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
}

function placeOf(root: Element, focused: Element | null): Place | undefined {
  const all: Element[] = focusablesIn(root);
  const at = focused ? all.indexOf(focused) : -1;
  const element = all[at];
  return element && { element, before: all.slice(0, at), after: all.slice(at + 1) };
}

/** The first that stands between the neighbours that are left; without one, the next neighbour, then the last. */
function successorOf(root: Element, { before, after }: Place): HTMLElement | undefined {
  const all = focusablesIn(root);
  const start = all.findLastIndex((one) => before.includes(one)) + 1;
  const end = all.findIndex((one) => after.includes(one));
  return all.slice(start, end < 0 ? undefined : end)[0] ?? all[end] ?? all[start - 1];
}

function focusablesIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => !one.matches(':disabled') && getComputedStyle(one).visibility !== 'hidden',
  );
}
