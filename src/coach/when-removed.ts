import { frameOf, isInPage } from '../reply/frame-of';

/**
 * Calls back when an element leaves its page. The size of what is no longer laid out is reported as gone, so this
 * needs no look at the page's mutations. A frame goes with what is in it, or gets another document.
 */
export function whenRemoved(element: HTMLElement, run: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (signal.aborted || isInPage(element)) return;
    observer.disconnect();
    run();
  };
  const observer = new ResizeObserver(look);
  observer.observe(element);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    observer.observe(frame);
    frame.addEventListener('load', look, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
