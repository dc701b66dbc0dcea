import { findBrowser } from './browser/find';
import { findFirefox } from './browser/find-firefox';
import { listenForInterrupt } from './process/interrupt';
import { type Check, runCheck } from './test/check';
import { BUILDS, LINT, PREPARE, TYPES, UNUSED } from './test/checks';
import { heading } from './test/report';
import { FAILED, sum, type Tally, verdict } from './test/tally';
import { runVitest } from './test/vitest';

/** `npm test`: everything that has to hold, one verdict in the last line. A part that fails stops no other. */
const interrupt = listenForInterrupt();
const { signal } = interrupt;

const parts: (() => Promise<Tally>)[] = [
  // Only what the rest stands on: it counts when it fails.
  async () => ({ ...(await check(PREPARE)), passed: 0 }),
  async () => sum(await Promise.all([TYPES, LINT, UNUSED].map(check))),
  () => runVitest('unit and component tests', ['unit', 'ui'], signal),
  () => check(BUILDS),
  browserTests,
];

const tallies: Tally[] = [];
for (const part of parts) {
  tallies.push(await part());
  if (signal.aborted) process.exit(interrupt.exitCode());
}
const total = sum(tallies);
console.log(`\n${verdict(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function check(what: Check): Promise<Tally> {
  return runCheck(what, signal);
}

/** The browsers are found, or installed, once and before the tests, whose time limits know nothing of it. */
async function browserTests(): Promise<Tally> {
  try {
    const { executable } = await findBrowser();
    const found = { CHROME_PATH: executable, ...(await firefoxPath()) };
    return await runVitest('browser tests', ['browser'], signal, found);
  } catch (error) {
    heading('browser tests');
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** Without Firefox the rest can still be tested: its tests are then skipped, and counted as that. */
async function firefoxPath(): Promise<{ FIREFOX_PATH?: string }> {
  try {
    return { FIREFOX_PATH: await findFirefox() };
  } catch (error) {
    heading('Firefox tests: SKIPPED');
    console.log(error instanceof Error ? error.message : error);
    return {};
  }
}
