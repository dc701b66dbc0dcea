import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { SURFACES } from '../../../tools/gallery/surfaces';
import { axeFindings } from './axe';
import { openStage, type Stage } from './stage';

/** Every state that the gallery brings up: one more there is one more here. */
describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ colorScheme });
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    for (const page of stage.context.pages().slice(1)) await page.close();
    await stage.worker.evaluate(() => chrome.storage.local.clear());
  });

  test.each(SURFACES)('$name', async ({ root, open }) => {
    const page = await open({ ...stage, demoUrl: inject('demoUrl') });
    expect(await axeFindings(page, root)).toEqual([]);
  });
});
