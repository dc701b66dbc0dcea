import { constants } from 'node:os';

export interface Interrupt {
  /** Aborted once somebody stops us: Ctrl+C, SIGTERM, or a terminal that closes. */
  signal: AbortSignal;
  /** 128 and the number of what stopped us, as shells say it; undefined while nothing did. */
  exitCode(): number | undefined;
}

/** How often to look whether npm still waits for us, in milliseconds. */
const LOOK_EVERY = 500;

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
  if (process.env.npm_lifecycle_event) followNpm(controller.signal);
  return { signal: controller.signal, exitCode: () => exitCode };
}

/** npm 11 hands SIGTERM to the shell between us and it, which dies and tells nobody: we would go on, unseen. */
function followNpm(stopped: AbortSignal): void {
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY);
  timer.unref();
  stopped.addEventListener('abort', () => clearInterval(timer), { once: true });
}
