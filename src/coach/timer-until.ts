/** Timers of browsers are late after a sleep and at most 24.8 days long: the clock is looked at this often; milliseconds. */
const LOOK = 30_000;

export interface TimerUntil {
  /** Runs at that time (milliseconds since 1970), once; replaces what was asked before. A time that is past asks nothing. */
  at(time: number | undefined, run: () => void): void;
}

export function timerUntil(signal: AbortSignal): TimerUntil {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  const wait = (time: number, run: () => void): void => {
    const left = time - Date.now();
    timer = setTimeout(() => (Date.now() < time ? wait(time, run) : run()), Math.min(left, LOOK));
  };
  return {
    at(time, run) {
      stop();
      if (time !== undefined && time > Date.now() && !signal.aborted) wait(time, run);
    },
  };
}
