import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** Exit code; 128 and more when a signal ended it, as shells say it. */
  code: number;
  /** What it wrote to stdout and stderr, in order; empty when it was shown at once. */
  output: string;
}

interface RunOptions {
  signal: AbortSignal;
  /** `shown` at once, or `kept` so that what runs side by side does not mix. */
  output: 'shown' | 'kept';
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs a script with this Node, from the top of the project and without stdin. Aborting ends the script and all that
 * it started. Rejects only when no process could be started.
 */
export function runNode([script, ...args]: [string, ...string[]], options: RunOptions): Promise<Ended> {
  const shown = options.output === 'shown';
  // A group of its own: the grandchildren (Vitest's workers, TypeScript's native compiler) must end with it.
  const grouped = process.platform !== 'win32';
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...colour(), ...options.env },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    detached: grouped,
  });
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null) return;
    if (grouped) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  };
  const over = new AbortController();
  options.signal.addEventListener('abort', end, { signal: over.signal });
  if (options.signal.aborted) end();
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      over.abort();
      resolve({ code: code ?? 128, output });
    });
  });
}

/** What is kept is shown later on the same terminal. */
function colour(): NodeJS.ProcessEnv {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
}
