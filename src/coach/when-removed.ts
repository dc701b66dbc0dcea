/**
 * Calls back when an element leaves its page. The size of what is no longer laid out is reported as gone, so this
 * needs no look at the page's mutations.
 */
export function whenRemoved(element: HTMLElement, run: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    run();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
