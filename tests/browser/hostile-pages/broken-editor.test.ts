import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectFlags, hover, popoverOn, waysOn } from '../extension/flags';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, RICH_TEXT } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.complaints.length = 0;
});

const FLAG = "That's not true.";
const BEFORE = `Hi. ${FLAG} Name`;
const AFTER = /^Hi\. Perhaps I'm missing something\. Could you tell me more about what you saw\? Name$/;

/** An editable in which something breaks as soon as a rewrite comes; the agent's own keys are left alone. */
async function chooseIn(onRewrite: string): Promise<Page> {
  const script = `<script>
    const box = document.querySelector('#box');
    for (const type of ['beforeinput', 'input', 'paste'])
      box.addEventListener(type, (event) => { if (!event.isTrusted || box.dataset.chosen) { ${onRewrite} } });
  </script>`;
  const page = await openHostilePage(stage, { body: `${RICH_TEXT}<p id="rest">The rest</p>${script}` });
  await page.keyboard.type(BEFORE);
  await expectFlags(page, [FLAG]);
  await hover(page, FLAG);
  await waysOn(page).first().click();
  return page;
}

const text = async (page: Page): Promise<string> =>
  ((await page.textContent('#box')) ?? '').replaceAll('\u00a0', ' ');

describe('an editor that', () => {
  test('throws in its handlers has the rewrite, once', async () => {
    const page = await chooseIn("throw new Error('broken editor')");
    await expect.poll(() => text(page)).toMatch(AFTER);
    await popoverOn(page).waitFor({ state: 'hidden' });
    expect(stage.complaints.filter((line) => !line.includes('broken editor'))).toEqual([]);
  });

  test('vanishes in the middle of it takes the popover with it, and nothing else', async () => {
    const page = await chooseIn('event.preventDefault(); box.remove()');
    await popoverOn(page).waitFor({ state: 'hidden' });
    await expectFlags(page, []);
    expect(await page.textContent('body')).toContain('The rest');
    expect(stage.complaints).toEqual([]);
  });

  test('answers late has the rewrite, once', async () => {
    const page = await chooseIn(`
      event.preventDefault();
      if (event.inputType !== 'insertText') return;
      const { startContainer, startOffset, endOffset } = event.getTargetRanges()[0];
      const now = startContainer.data.slice(0, startOffset) + event.data + startContainer.data.slice(endOffset);
      setTimeout(() => box.replaceChildren(now), 700)`);
    await expect.poll(() => text(page)).toMatch(AFTER);
    await popoverOn(page).waitFor({ state: 'hidden' });
    expect(await text(page)).toMatch(AFTER);
    expect(stage.complaints).toEqual([]);
  });

  test('takes nothing keeps its text, and the wording can be copied', async () => {
    const page = await chooseIn('event.preventDefault()');
    await expect.poll(() => popoverOn(page).textContent()).toContain('so your reply is as it was');
    expect(await text(page)).toBe(BEFORE);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Perhaps I'm missing");
  });

  test('takes nothing says so too where the pointer has left', async () => {
    const page = await chooseIn('event.preventDefault()');
    await page.mouse.move(5, 5);
    await expect.poll(() => popoverOn(page).textContent()).toContain('so your reply is as it was');
  });

  test('makes something else of it says so, and does not say that nothing happened', async () => {
    const page = await chooseIn("event.preventDefault(); box.replaceChildren('Hi. Perhaps. Name')");
    await expect.poll(() => popoverOn(page).textContent()).toContain('changed other words');
    expect(await text(page)).toBe('Hi. Perhaps. Name');
    await popoverOn(page).getByRole('button', { name: 'Copy again' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Perhaps I'm missing");
  });
});
