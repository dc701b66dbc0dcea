/** In a hidden tab no frame ever comes: then this long after, in milliseconds, goes for one. */
const NO_FRAME = 250;

/**
 * Two animation frames and then `milliseconds`: with less, editors with a model of their own still insert at
 * their old caret (FACTS.md §5). Ends at once when `signal` aborts.
 */
export async function settle(milliseconds: number, signal: AbortSignal): Promise<void> {
  await frame(signal);
  await frame(signal);
  if (milliseconds > 0) await pause(milliseconds, signal);
}

function frame(signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const drawn = new Promise<void>((resolve) => {
    const id = requestAnimationFrame(() => resolve());
    const cancel = (): void => {
      cancelAnimationFrame(id);
      resolve();
    };
    either.addEventListener('abort', cancel, { once: true });
  });
  return Promise.race([drawn, pause(NO_FRAME, either)]).finally(() => stop.abort());
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(id);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const id = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
