const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Closes what must not be left behind when something stops this process, then lets the signal do what it would have
 * done. Playwright's own handlers do not: on SIGTERM they close and live on, on SIGINT they call `process.exit`, which
 * Vitest's workers forbid.
 */
export function closeOnSignal(close: () => Promise<void>, closed: AbortSignal): void {
  for (const name of SIGNALS) {
    const stop = (): void => {
      close()
        .catch((error: unknown) => console.error(error))
        .finally(() => process.kill(process.pid, name));
    };
    process.once(name, stop);
    closed.addEventListener('abort', () => process.off(name, stop), { once: true });
  }
}
