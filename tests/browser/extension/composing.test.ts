import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, flagsOn } from './flags';
import { DEMO_EDITORS, openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each(DEMO_EDITORS)('%s: a pause while a word is put together shows nothing of it', async (editor) => {
  const { page } = await openReply(stage, editor);
  const session = await stage.context.newCDPSession(page);
  await page.keyboard.type("Name? That's not true");
  await expectFlags(page, ['Name?']);
  const text = ' at';
  await session.send('Input.imeSetComposition', { text, selectionStart: 3, selectionEnd: 3 });
  const since = await page.evaluate(() => performance.now());
  // the agent's pause is 800 ms
  await page.waitForFunction((from) => performance.now() - from > 1000, since);
  expect((await flagsOn(page)).map(({ phrase }) => phrase)).toEqual(['Name?']);
  await session.send('Input.insertText', { text: ' at all.' });
  await expectFlags(page, ['Name?', "That's not true at all."]);
  await page.close();
});
