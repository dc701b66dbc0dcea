import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openHostilePage } from '../hostile-pages/hostile-page';
import { expectFlags, flagsOn, hover, popoverOn } from './flags';
import { reloadExtension, switchExtension } from './reload-extension';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, replyBox } from './stage';

const FLAG = "That's not true.";
const notice = (page: Page) => page.locator('tactful-popover').getByText('Reload this tab to go on.');

/** From now on the page notes whether it was ever told to be reloaded. */
async function noteNotices(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const look = (): void => {
      for (const host of document.querySelectorAll('tactful-popover')) {
        if (host.shadowRoot?.textContent?.includes('Reload this tab')) document.title = 'told';
      }
      requestAnimationFrame(look);
    };
    look();
  });
  return async () => (await page.title()) === 'told';
}

test.each(DEMO_EDITORS)('the extension updated under an open page with %s goes on there', async (editor) => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const { page, box } = await openReply(stage, editor);
  await page.keyboard.type(FLAG);
  await expectFlags(page, [FLAG]);
  await hover(page, FLAG);
  const wasTold = await noteNotices(page);

  await reloadExtension(stage);
  await page.bringToFront();
  await expect.poll(() => popoverOn(page).count()).toBe(0);
  await page.keyboard.type(' Name?');
  await expectFlags(page, [FLAG, 'Name?']);
  await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${FLAG} Name?`));
  expect(await page.locator('tactful-overlay').count()).toBeLessThanOrEqual(1);
  // one coach, not two: a wording is put in once, by the new one
  await hover(page, 'Name?');
  await popoverOn(page).locator('ol button').first().click();
  await expect.poll(() => modelOf(box)).toBe(modelWith(editor, `${FLAG} May I have your name?`));
  expect(await wasTold()).toBe(false);
  expect(stage.complaints).toEqual([]);
});

test.each(DEMO_EDITORS)('a page with %s from before the extension was there is coached', async (editor) => {
  const stage = await openStage();
  onTestFinished(stage.close);
  await switchExtension(stage, false);
  const { page } = await openReply(stage, editor);
  await page.keyboard.type(FLAG);
  await switchExtension(stage, true);
  await page.bringToFront();
  await expectFlags(page, [FLAG]);
  await replyBox(page).focus();
  await page.keyboard.type(' Name?');
  await expectFlags(page, [FLAG, 'Name?']);
  expect(stage.complaints).toEqual([]);
});

test('the extension switched off under an open page: one line says how to go on, nothing else is left', async () => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const { page, box } = await openReply(stage, 'ckeditor5');
  await page.keyboard.type(FLAG);
  await expectFlags(page, [FLAG]);
  await hover(page, FLAG);
  await switchExtension(stage, false);
  await page.bringToFront();
  await notice(page).waitFor();
  expect(await popoverOn(page).count()).toBe(0);
  await expectFlags(page, []);
  await page.keyboard.type(' Name?');
  await expect.poll(() => modelOf(box)).toBe(modelWith('ckeditor5', `${FLAG} Name?`));
  expect(await flagsOn(page)).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('switched off while its background slept: the next key in a framed reply tells', async () => {
  const stage = await openStage();
  onTestFinished(stage.close);
  const editable = '<body contenteditable style=min-height:100px></body>';
  const page = await openHostilePage(stage, {
    body: `<iframe aria-label="Reply" style="width:500px;height:140px" srcdoc="${editable}"></iframe>`,
  });
  await page.keyboard.type(FLAG);
  await expectFlags(page, [FLAG]);
  const session = await stage.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await switchExtension(stage, false);
  await page.bringToFront();
  expect((await flagsOn(page)).map(({ phrase }) => phrase)).toEqual([FLAG]);
  await page.keyboard.type(' on');
  await expectFlags(page, []);
  await notice(page).waitFor();
  expect(stage.complaints).toEqual([]);
});
