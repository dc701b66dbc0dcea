/** So often what a page takes out of its document is put back, until there is something new to show. */
export const PUT_BACK_TIMES = 3;

/**
 * Calls back when the page takes an element of ours out of its document, from its parent, until `signal` aborts. In the
 * turn of it: a page that does so at once, each time, must not be answered for ever.
 */
export function whenTakenOut(element: Element, run: () => void, signal: AbortSignal): void {
  if (!element.parentNode || signal.aborted) return;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    run();
  });
  // the children of one element, not what is in them: pages write there all the time, and seldom here
  observer.observe(element.parentNode, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
