import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, flagsOn, hover, popoverOn } from './flags';
import { pressNextFlag } from './press-next-flag';
import { openReply, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await holdPopover();
});
afterAll(() => stage.close());

/** From now on the background puts the popover's script into pages only when it is let go. */
async function holdPopover(): Promise<void> {
  await stage.worker.evaluate(() => {
    const { scripting } = chrome;
    const put = scripting.executeScript.bind(scripting) as (injection: {
      files?: string[];
    }) => Promise<unknown>;
    const held: (() => void)[] = [];
    const putLate = async (injection: { files?: string[] }): Promise<unknown> => {
      if (injection.files?.some((file) => file.includes('popover')))
        await new Promise<void>((resolve) => held.push(resolve));
      return await put(injection);
    };
    Object.assign(scripting, { executeScript: putLate });
    Object.assign(globalThis, { held });
  });
}

const isHeld = (): Promise<boolean> =>
  stage.worker.evaluate(() => (globalThis as unknown as { held: unknown[] }).held.length > 0);
const letGo = (): Promise<void> =>
  stage.worker.evaluate(() => {
    for (const go of (globalThis as unknown as { held: (() => void)[] }).held.splice(0)) go();
  });

/** A reply with one flag, and a popover that is still on its way. */
async function openFlagged(): Promise<Page> {
  const { page } = await openReply(stage, 'textarea');
  await page.keyboard.type("That's not true. ");
  await expectFlags(page, ["That's not true."]);
  await expect.poll(isHeld).toBe(true);
  return page;
}

/** Puts the pointer on the flag, for longer than it has to rest. */
async function rest(page: Page): Promise<void> {
  const [flag] = await flagsOn(page);
  await page.mouse.move(flag?.x ?? 0, flag?.y ?? 0, { steps: 3 });
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() - from > 400, since);
}

test('a pointer that rests on a flag before the popover’s script is there has it as soon as it is', async () => {
  const page = await openFlagged();
  await rest(page);
  await letGo();
  await popoverOn(page).waitFor();
  await page.close();
});

test('the command does so, too', async () => {
  const page = await openFlagged();
  await pressNextFlag(stage);
  await letGo();
  await popoverOn(page).waitFor();
  await page.close();
});

test('an agent who typed on is left alone', async () => {
  const page = await openFlagged();
  await pressNextFlag(stage);
  await page.keyboard.type('Name? ');
  await expectFlags(page, ["That's not true.", 'Name?']);
  await letGo();
  const popover = await hover(page, 'Name?');
  expect(await popover.getByRole('heading').textContent()).toBe('May sound like a form');
  await page.keyboard.type('on');
  expect(await page.inputValue('textarea')).toContain("That's not true. Name? on");
  await page.close();
});
