import { constants } from 'node:os';

export interface Interrupt {
  /** Aborted once somebody stops us: Ctrl+C, SIGTERM, or a terminal that closes. */
  signal: AbortSignal;
  /** 128 and the number of what stopped us, as shells say it; undefined while nothing did. */
  exitCode(): number | undefined;
}

/** Listens for the signals that stop a command, for as long as the process lives. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  let exitCode: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      exitCode ??= 128 + constants.signals[name];
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => exitCode };
}
