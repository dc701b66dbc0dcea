import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answers, ToBackground } from '../../../src/messages';
import type { Batch } from '../../../src/stats/counts';
import { openOptions } from './options-stage';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openOptions(stage);
  session = await stage.context.newCDPSession(page);
});
afterEach(async () => {
  await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  await page.close();
});

const origin = (): string => `chrome-extension://${stage.extensionId}`;

async function ask<Message extends ToBackground>(message: Message): Promise<Answers[Message['type']]> {
  return await page.evaluate((one) => chrome.runtime.sendMessage(one).catch(() => undefined), message);
}

/** A reply of ten words with a flag that was reworded. */
async function batchOf(id: string): Promise<Batch> {
  // where this runs it may be another day
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv') as Batch['flags'][number]['day']);
  const here = { day, helpdesk: 'demo' };
  return {
    id,
    flags: [{ ...here, rule: 'denial', outcome: 'reworded', count: 1 }],
    replies: [{ ...here, replies: 1, words: 10 }],
  };
}

/** As a frame does: the same batch until it is answered that it was counted. */
async function sendUntilCounted(batch: Batch): Promise<void> {
  await expect
    .poll(async () => (await ask({ type: 'count', batch }))?.counted, { timeout: 25_000 })
    .toBe(true);
}

const totals = (replies: number) => ({ today: { replies, words: 10 * replies, reworded: replies, sent: 0 } });

test('ten frames that count at once, each asking three times, are each counted once', async () => {
  expect(await ask({ type: 'read-today' })).toEqual(totals(0));
  const batches = await Promise.all(Array.from({ length: 10 }, (_, frame) => batchOf(`frame-${frame}`)));
  await Promise.all([...batches, ...batches, ...batches].map(sendUntilCounted));
  expect(await ask({ type: 'read-today' })).toEqual(totals(10));
});

test('without room nothing is counted, which is said, until there is room again', async () => {
  // before the database is opened: Chromium takes an answer about room for good for a while
  await session.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 });
  const batch = await batchOf('one');
  expect(await ask({ type: 'count', batch })).toEqual({ counted: false, problem: 'full' });
  expect(await ask({ type: 'read-today' })).toEqual({ problem: 'full' });
  await session.send('Storage.overrideQuotaForOrigin', { origin: origin() });
  await sendUntilCounted(batch);
  expect(await ask({ type: 'read-today' })).toEqual(totals(1));
});

test('site data deleted under the running worker, it begins anew; what it refuses to open is said', async () => {
  await sendUntilCounted(await batchOf('one'));
  await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  expect(await ask({ type: 'read-today' })).toEqual(totals(0));
  await sendUntilCounted(await batchOf('two'));
  expect(await ask({ type: 'read-today' })).toEqual(totals(1));
  await stage.worker.evaluate(() => {
    const { open } = IDBFactory.prototype;
    Object.assign(globalThis, { mend: () => Object.assign(IDBFactory.prototype, { open }) });
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  const batch = await batchOf('three');
  expect(await ask({ type: 'count', batch })).toEqual({ counted: false, problem: 'refused' });
  expect(await ask({ type: 'read-today' })).toEqual({ problem: 'refused' });
  await stage.worker.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
  await sendUntilCounted(batch);
  expect(await ask({ type: 'read-today' })).toEqual(totals(1));
});

test('counting switched off writes nothing, and deleting works all the same', async () => {
  await sendUntilCounted(await batchOf('one'));
  await ask({ type: 'change-settings', change: { kind: 'counting', on: false } });
  await sendUntilCounted(await batchOf('two'));
  expect(await ask({ type: 'read-today' })).toEqual({ off: true });
  await ask({ type: 'change-settings', change: { kind: 'counting', on: true } });
  expect(await ask({ type: 'read-today' })).toEqual(totals(1));
  expect(await ask({ type: 'delete-counts' })).toEqual({ counted: true });
  await sendUntilCounted(await batchOf('one'));
  expect(await ask({ type: 'read-today' })).toEqual(totals(0));
});

test('a worker that is stopped again and again while frames count loses and doubles nothing', async () => {
  let stopped = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped++;
  });
  await session.send('ServiceWorker.enable');
  const batches = await Promise.all(Array.from({ length: 20 }, (_, frame) => batchOf(`stopped-${frame}`)));
  let left = batches.length;
  const sent = batches.map((batch) => sendUntilCounted(batch).finally(() => left--));
  for (let stops = 0; stops < 10 && left > 0; stops++) await session.send('ServiceWorker.stopAllWorkers');
  await Promise.all(sent);
  await Promise.all(batches.map(sendUntilCounted));
  expect(await ask({ type: 'read-today' })).toEqual(totals(20));
  expect(stopped).toBeGreaterThan(0);
});
