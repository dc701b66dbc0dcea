/** Calls `run` once, `delay` milliseconds from now, unless `signal` aborts before. */
export function after(delay: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(run, delay);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
