/** How long nothing is typed before the agent counts as having paused, in milliseconds. */
const PAUSE = 800;

/** A timer that starts anew with each change and runs `settle` once the agent pauses, or after `wait` milliseconds. */
export interface Pause {
  restart(): void;
  stop(): void;
}

export function createPause(settle: () => void, signal: AbortSignal, wait = PAUSE): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    restart() {
      stop();
      if (!signal.aborted) timer = setTimeout(settle, wait);
    },
  };
}
