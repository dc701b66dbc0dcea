/** Calls back each time that this page comes back into sight, until `signal` aborts. */
export function onSeenAgain(run: () => void, signal: AbortSignal): void {
  const listen = (): void => {
    if (document.visibilityState === 'visible') run();
  };
  document.addEventListener('visibilitychange', listen, { signal });
}
