import type { Editor } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectFlags, hover, popoverOn, waysOn } from './flags';
import { DEMO_EDITORS, modelOf, modelWith, openReply, openStage, replyBox, type Stage } from './stage';

/** ProseMirror's own; the page has no name for it. */
type PluginClass = typeof Plugin;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.complaints.length = 0;
});
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
  expect(stage.complaints).toEqual([]);
});

/** Puts characters that no keyboard has into the box, as the agent's own input. */
async function insertText(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, words) => {
    const { ckeditorInstance, editor } = element as Element & {
      ckeditorInstance?: { execute(command: string, options: { text: string }): void };
      editor?: Editor;
    };
    if (ckeditorInstance) ckeditorInstance.execute('insertText', { text: words });
    else if (editor) editor.commands.insertContent({ type: 'text', text: words });
    else document.execCommand('insertText', false, words);
  }, text);
}

/**
 * From now on the editor takes no words, by no way: a text field is locked, CKEditor never hears of them, ProseMirror
 * lets no change into its model and draws the model again.
 */
async function refuseInput(box: Locator): Promise<void> {
  await box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) element.readOnly = true;
    const { editor } = element as Element & { editor?: Editor };
    const Plugin = editor?.state.plugins[0]?.constructor as PluginClass | undefined;
    if (Plugin) editor?.registerPlugin(new Plugin({ filterTransaction: ({ docChanged }) => !docChanged }));
    for (const type of ['beforeinput', 'paste']) {
      const refuse = (event: Event) => {
        if (!event.composedPath().includes(element)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener(type, refuse, { capture: true });
    }
  });
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('an editor removed in the middle of it leaves nothing behind', async () => {
    const { page } = await openReply(stage, editor);
    await page.keyboard.type("That's not true. Name");
    await expectFlags(page, ["That's not true."]);
    await hover(page, "That's not true.");
    await replyBox(page).evaluate((element) => element.closest('form')?.remove());
    await popoverOn(page).waitFor({ state: 'hidden' });
    await expectFlags(page, []);
    await page.mouse.move(300, 300);
  });

  test('a megabyte pasted at once is taken, and what is around the caret is still coached', {
    timeout: 90_000,
  }, async () => {
    const { page, box } = await openReply(stage, editor);
    const line = 'You will find the parts that we sent to you on the list below, with each price. ';
    await page.evaluate((text) => navigator.clipboard.writeText(text), line.repeat(13_000));
    await page.keyboard.press('Control+v');
    await expect
      .poll(async () => (await modelOf(box)).length, { timeout: 60_000, interval: 500 })
      .toBeGreaterThan(1_000_000);
    // a paste is not what the agent typed; what is typed behind it is
    await page.keyboard.type("That's not true.");
    await expectFlags(page, ["That's not true."]);
  });

  test('halves of surrogate pairs and other odd characters do no harm', async () => {
    const { page, box } = await openReply(stage, editor);
    await insertText(box, 'a\ud83d b\u2060c\u0000d 👩🏽‍💻 ');
    await page.keyboard.type("That's not true.");
    await expectFlags(page, ["That's not true."]);
    await hover(page, "That's not true.");
    await waysOn(page).first().click();
    await expect.poll(() => modelOf(box)).toMatch(/👩🏽‍💻(?: |&nbsp;)Perhaps I'm missing something\./u);
  });

  test('a reply that changes under an open popover is not overwritten', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type("That's not true.");
    await expectFlags(page, ["That's not true."]);
    await hover(page, "That's not true.");
    await page.keyboard.press('Home');
    await page.keyboard.type('No. ');
    await popoverOn(page).waitFor({ state: 'hidden' });
    expect(await modelOf(box)).toBe(modelWith(editor, "No. That's not true."));
  });

  test('a background that was stopped is started again for the popover', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type('Hello.');
    const session = await stage.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.keyboard.type(" That's not true.");
    await expectFlags(page, ["That's not true."]);
    await hover(page, "That's not true.");
    await waysOn(page).first().click();
    await expect.poll(() => modelOf(box)).toContain('Hello. Perhaps');
  });

  test('an editor that takes no words keeps its text, and the wording is copied', async () => {
    const { page, box } = await openReply(stage, editor);
    await page.keyboard.type("That's not true.");
    await expectFlags(page, ["That's not true."]);
    await refuseInput(box);
    await hover(page, "That's not true.");
    await waysOn(page).first().click();
    await expect.poll(() => popoverOn(page).textContent()).toContain('so your reply is as it was');
    expect(await modelOf(box)).toBe(modelWith(editor, "That's not true."));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Perhaps I'm missing something.",
    );
  });
});
