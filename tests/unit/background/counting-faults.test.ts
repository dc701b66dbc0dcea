import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { refuseOpening, refuseWrites, stopBefore, undoWrites } from './break-indexeddb';
import { batchOf, CountingStage } from './counting-stage';

const YEAR = 366 * 86_400_000;
const COUNTED = { counted: true };
const FIVE = '5 shown, 5 sent, 50 words';
const SEVEN = '7 shown, 7 sent, 70 words';

/** Something that goes wrong, and the frame's second try; gives back what pages were told in between. */
type Fault = (stage: CountingStage) => Promise<string>;

/** A frame sends two more; they cannot be kept at first, then the browser has mended. */
async function whileBroken(stage: CountingStage, broken: { mend(): void }): Promise<string> {
  const before = await stage.send(batchOf('two', 2));
  const says = await stage.says();
  broken.mend();
  expect(await stage.totals()).toBe(FIVE);
  expect(await stage.send(batchOf('two', 2))).toEqual(COUNTED);
  return before?.counted === false && before.problem === says ? says : `answered ${JSON.stringify(before)}`;
}

async function sendTwice(stage: CountingStage): Promise<string> {
  expect(await stage.send(batchOf('two', 2))).toEqual(COUNTED);
  expect(await stage.send(batchOf('two', 2))).toEqual(COUNTED);
  return await stage.says();
}

async function sendOnce(stage: CountingStage, batch: unknown): Promise<string> {
  expect(await stage.send(batch)).toEqual(COUNTED);
  return await stage.says();
}

type Row = [fault: string, told: string, after: string, run: Fault];

const FAULTS: Row[] = [
  ['nothing', 'today', SEVEN, (stage) => sendOnce(stage, batchOf('two', 2))],
  ['no room in the middle of writing', 'full', SEVEN, (stage) => whileBroken(stage, refuseWrites())],
  ['no room after a row was written', 'full', SEVEN, (stage) => whileBroken(stage, undoWrites('at once'))],
  ['no room when all is to be kept', 'full', SEVEN, (stage) => whileBroken(stage, undoWrites('in the end'))],
  [
    'no room to open the database',
    'full',
    SEVEN,
    (stage) => {
      stage.restart();
      return whileBroken(stage, refuseOpening('QuotaExceededError', 'later'));
    },
  ],
  ...(
    [
      ['SecurityError', 'at once'],
      ['InvalidStateError', 'later'],
      ['UnknownError', 'later'],
    ] as const
  ).map(
    ([name, when]): Row => [
      `IndexedDB refused ${when} with ${name}`,
      'refused',
      SEVEN,
      (stage) => {
        stage.restart();
        return whileBroken(stage, refuseOpening(name, when));
      },
    ],
  ),
  [
    'a worker stopped after writing, before answering',
    'today',
    SEVEN,
    async (stage) => {
      await stage.send(batchOf('two', 2));
      stage.restart();
      return await sendOnce(stage, batchOf('two', 2));
    },
  ],
  [
    'ten frames at once, each asking three times',
    'today',
    '15 shown, 15 sent, 150 words',
    async (stage) => {
      const frames = Array.from({ length: 10 }, (_, frame) => batchOf(`frame-${frame}`, 1));
      await Promise.all([...frames, ...frames, ...frames].map((batch) => stage.sendUntilCounted(batch)));
      return await stage.says();
    },
  ],
  [
    'a batch that takes back some',
    'today',
    '3 shown, 3 sent, 30 words',
    (stage) => sendOnce(stage, batchOf('back', -2)),
  ],
  [
    'a batch that takes back more than there is',
    'today',
    '0 shown, 0 sent, 0 words',
    (stage) => sendOnce(stage, batchOf('back', -9)),
  ],
  [
    'all deleted, then a batch from before again',
    'today',
    '0 shown, 0 sent, 0 words',
    async (stage) => {
      expect(await stage.counting.deleteAll()).toEqual(COUNTED);
      return await sendOnce(stage, batchOf('five', 5));
    },
  ],
  [
    'a clock set back by a year',
    'today',
    SEVEN,
    async (stage) => {
      stage.now -= YEAR;
      await stage.send(batchOf('five', 5));
      return await sendTwice(stage);
    },
  ],
  [
    'a clock set ahead by a year, and back',
    'today',
    SEVEN,
    async (stage) => {
      stage.now += YEAR;
      await sendTwice(stage);
      stage.now -= YEAR;
      await stage.send(batchOf('five', 5));
      return await sendTwice(stage);
    },
  ],
  [
    'a damaged message',
    'today',
    FIVE,
    (stage) => sendOnce(stage, { ...batchOf('two', 2), flags: [{ rule: 'Send me the number' }] }),
  ],
  [
    'counting switched off',
    'off',
    FIVE,
    (stage) => {
      const off = { version: 1, rules: [], sitesOff: [], hintsInText: false, counting: false };
      stage.stored.set('local:effective', off);
      return sendOnce(stage, batchOf('two', 2));
    },
  ],
  [
    'a database closed by the browser',
    'today',
    SEVEN,
    async (stage) => {
      stage.restart();
      const open = vi.spyOn(IDBFactory.prototype, 'open');
      onTestFinished(() => open.mockRestore());
      await stage.ledger.firstDay();
      for (const { value } of open.mock.results)
        forceCloseDatabase((value as IDBOpenDBRequest).result as never);
      expect(open.mock.results.length).toBeGreaterThan(0);
      return await sendOnce(stage, batchOf('two', 2));
    },
  ],
  [
    'site data deleted under a running worker',
    'today',
    '2 shown, 2 sent, 20 words',
    async (stage) => {
      const deleting = indexedDB.deleteDatabase(stage.name);
      await new Promise((done, fail) => Object.assign(deleting, { onsuccess: done, onerror: fail }));
      return await sendOnce(stage, batchOf('two', 2));
    },
  ],
];

describe(`${FIVE}, then two more with`, () => {
  test.each(FAULTS)('%s: pages are told “%s”; %s in the end', async (_, told, after, run) => {
    const stage = new CountingStage();
    await stage.sendUntilCounted(batchOf('five', 5));
    expect(await stage.totals()).toBe(FIVE);
    expect(await run(stage)).toBe(told);
    expect(await stage.totals()).toBe(after);
    expect(await stage.says()).toBe(told === 'off' ? 'off' : 'today');
  });
});

test(`${FIVE}, then two more while the worker is stopped before each step in turn: ${SEVEN} after`, async () => {
  for (let step = 1, reached = true; reached; step++) {
    const stage = new CountingStage();
    await stage.sendUntilCounted(batchOf('five', 5));
    stage.restart();
    const stopped = stopBefore(step);
    const answer = await stage.send(batchOf('two', 2));
    reached = stopped.reached();
    stopped.mend();
    stage.restart();
    expect(await stage.totals(), `before step ${step}`).toBe(reached ? FIVE : SEVEN);
    expect(answer?.counted).toBe(!reached);
    expect(await stage.send(batchOf('two', 2))).toEqual(COUNTED);
    expect(await stage.totals(), `after step ${step}`).toBe(SEVEN);
    if (!reached) expect(step).toBeGreaterThan(4);
  }
});
