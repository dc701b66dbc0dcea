import { settle } from './settle';

/** How long an editor has for words that it took out of the browser's hands, in milliseconds. */
const ANSWERS_WITHIN = 1500;

/**
 * Runs `put`; whether the page cancelled an input event of `element` meanwhile: then it means to put the words in
 * itself, at once or when it next draws.
 */
export function isClaimed(element: Element, put: () => void): boolean {
  const seen: Event[] = [];
  const note = (event: Event): void => void seen.push(event);
  const done = new AbortController();
  const listening = { capture: true, passive: true, signal: done.signal };
  for (const type of ['beforeinput', 'paste']) element.addEventListener(type, note, listening);
  put();
  done.abort();
  return seen.some(({ defaultPrevented }) => defaultPrevented);
}

/** Resolves once the text is another one, or the editor had long enough: on a busy machine frames come late. */
export async function answered(isUnchanged: () => boolean, signal: AbortSignal): Promise<void> {
  const end = performance.now() + ANSWERS_WITHIN;
  while (isUnchanged() && !signal.aborted && performance.now() < end) await settle(20, signal);
}
