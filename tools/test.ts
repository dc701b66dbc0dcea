import { findBrowser } from './browser/find';
import { findFirefox } from './browser/find-firefox';
import { listenForInterrupt } from './process/interrupt';
import { provideRequestTracker } from './request-tracker/packages';
import { type Check, runCheck } from './test/check';
import { BUILDS, EDITOR_PAGE_TYPES, LINT, PREPARE, TYPES, UNUSED } from './test/checks';
import { heading } from './test/report';
import { FAILED, sum, type Tally, verdict } from './test/tally';
import { runVitest } from './test/vitest';

/** `npm test`: everything that has to hold, one verdict in the last line. A part that fails stops no other. */
const interrupt = listenForInterrupt();
const { signal } = interrupt;

const parts: (() => Promise<Tally>)[] = [
  // Only what the rest stands on: it counts when it fails.
  async () => ({ ...(await check(PREPARE)), passed: 0 }),
  async () => sum(await Promise.all([TYPES, EDITOR_PAGE_TYPES, LINT, UNUSED].map(check))),
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

/** What the tests run in is found, or installed, once and before them: their time limits know nothing of it. */
async function browserTests(): Promise<Tally> {
  try {
    const { executable } = await findBrowser();
    const firefox = await orSkip('Firefox', findFirefox);
    await orSkip('Request Tracker', provideRequestTracker);
    const found = { CHROME_PATH: executable, ...(firefox ? { FIREFOX_PATH: firefox } : {}) };
    return await runVitest('browser tests', ['browser'], signal, found);
  } catch (error) {
    heading('browser tests');
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** Without it the rest can still be tested: its tests are then skipped, and counted as that. */
async function orSkip<Found>(name: string, find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    heading(`${name} tests: SKIPPED`);
    console.log(error instanceof Error ? error.message : error);
    return undefined;
  }
}
