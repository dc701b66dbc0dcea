import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../process/run';
import { heading, outcome } from './report';
import { FAILED, sum, type Tally } from './tally';

/** What is read of Vitest's JSON report (its `json` reporter, in Jest's format). */
interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Runs projects of `vitest.config.ts` with Vitest's usual output and counts their tests. One more has failed for each
 * file that did not load, and when Vitest failed without saying which test did or ran none.
 */
export async function runVitest(
  title: string,
  projects: string[],
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  heading(title);
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'tactful-test-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = projects.map((project) => `--project=${project}`);
    const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters], {
      signal,
      output: 'shown',
      // `test` is what Vitest sets only if nobody said anything else, as a build in this process would have.
      env: { NODE_ENV: 'test', ...env },
    });
    const tally = tallyOf(await reportIn(file), code);
    outcome(title, tally, performance.now() - started);
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tallyOf(report: JsonReport | undefined, code: number): Tally {
  if (!report) return FAILED;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const ranNothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (code !== 0 || ranNothing) ? sum([tally, FAILED]) : tally;
}

async function reportIn(file: string): Promise<JsonReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
