import { runNode } from '../process/run';
import { outcome } from './report';
import { FAILED, PASSED, type Tally } from './tally';

/** Something that is right or not as a whole, and counts as one. */
export interface Check {
  title: string;
  /** A script of Node's and its arguments, from the top of the project. */
  command: [string, ...string[]];
}

/** Runs a check and reports it in one piece, with what it wrote only if it failed. */
export async function runCheck({ title, command }: Check, signal: AbortSignal): Promise<Tally> {
  const started = performance.now();
  const { code, output } = await runNode(command, { signal, output: 'kept' });
  const tally = code === 0 ? PASSED : FAILED;
  if (signal.aborted) return tally;
  outcome(title, tally, performance.now() - started);
  if (code !== 0) console.log(output.trimEnd() || `It ended with exit code ${code} and said nothing.`);
  return tally;
}
