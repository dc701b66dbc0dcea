import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const CK = '.ck-editor__editable';
const model = (page: Page): Promise<string> =>
  page.evaluate(() => window.editor.getData().replace(/ data-list-item-id="\w+"/g, ''));
const value = (page: Page): Promise<string> => page.inputValue('textarea');
type Options = { nth?: number; select?: [number, number] };
const rewrite = (page: Page, selector: string, words: string, text: string, options: Options = {}) =>
  page.evaluate(([at, from, to, more]) => window.inPage.rewrite(at, from, to, more), [
    selector,
    words,
    text,
    options,
  ] as const);
const html = (page: Page): Promise<string> => page.innerHTML(CK);

describe('applyRewrite in CKEditor 5', () => {
  const CASES: [string, string, string, string, string, Options?][] = [
    [
      'plain words',
      '<p>Hi Ann, send me the logs.</p>',
      'send me the logs.',
      'could you send me the logs?',
      '<p>Hi Ann, could you send me the logs?</p>',
    ],
    [
      'half bold',
      '<p>Please <strong>send me</strong> the logs.</p>',
      'Please send me',
      'Could you send me',
      '<p>Could you <strong>send me</strong> the logs.</p>',
    ],
    [
      'across a bold boundary',
      '<p>Please <strong>send now</strong> the logs.</p>',
      'send now the',
      'send when you can the',
      '<p>Please <strong>send when you can</strong> the logs.</p>',
    ],
    [
      'whole bold',
      '<p><strong>Calm down</strong>, Ann.</p>',
      'Calm down',
      'I hear you',
      '<p><strong>I hear you</strong>, Ann.</p>',
    ],
    [
      'after emoji',
      '<p>👩‍💻🇩🇪 Send it.</p>',
      'Send it.',
      'Could you send it?',
      '<p>👩‍💻🇩🇪 Could you send it?</p>',
    ],
    [
      'the second of two',
      '<p>Send it. Send it. Thanks</p>',
      'Send it.',
      'Could you send it?',
      '<p>Send it. Could you send it? Thanks</p>',
      { nth: 1 },
    ],
    ['a deletion', '<p>You simply must know.</p>', 'simply ', '', '<p>You must know.</p>'],
    [
      'words only added',
      '<p>I can help.</p>',
      'I can help',
      'I can certainly help',
      '<p>I can certainly help.</p>',
    ],
    [
      'a list item',
      '<ol><li>Open it.</li><li>Wait.</li></ol>',
      'Wait.',
      'Please wait a minute.',
      '<ol><li>Open it.</li><li>Please wait a minute.</li></ol>',
    ],
    [
      'between no-break spaces',
      '<p>Hi&nbsp;&nbsp;Ann. Wait &nbsp;here</p>',
      'Wait',
      'Could you wait',
      '<p>Hi&nbsp;&nbsp;Ann. Could you wait &nbsp;here</p>',
    ],
  ];

  it.each(CASES)(
    '%s: once in the model, one undo, one redo, typing goes on',
    async (_, before, words, text, after, options) => {
      const page = await harness.openCKEditor(before);
      const untouched = await model(page);
      expect(await rewrite(page, CK, words, text, options)).toBe('applied');
      expect(await model(page)).toBe(after);
      const shown = await html(page);
      await page.keyboard.press('Control+z');
      expect(await model(page)).toBe(untouched);
      await page.keyboard.press('Control+y');
      expect(await model(page)).toBe(after);
      expect(await html(page)).toBe(shown);
      await page.keyboard.type('Q');
      expect((await model(page)).replace('Q', '')).toBe(after);
      await page.close();
    },
  );

  it('takes back the rewrite and not the word typed just before it', async () => {
    const page = await harness.openCKEditor('<p>Hi Ann,</p>');
    await page.click(`${CK} p`);
    await page.keyboard.press('End');
    await page.keyboard.type(' send it');
    expect(await rewrite(page, CK, 'send it', 'could you send it')).toBe('applied');
    expect(await model(page)).toBe('<p>Hi Ann, could you send it</p>');
    await page.keyboard.press('Control+z');
    expect(await model(page)).toBe('<p>Hi Ann, send it</p>');
    await page.close();
  });

  it('leaves the caret behind the rewrite, where typing goes on', async () => {
    const page = await harness.openCKEditor('<p>Send it. Bye</p>');
    await rewrite(page, CK, 'Send it.', 'Could you send it?');
    await page.keyboard.type('!');
    expect(await model(page)).toBe('<p>Could you send it?! Bye</p>');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('-');
    expect(await model(page)).toBe('<p>Could you send it-? Bye</p>');
    await page.close();
  });

  it('selects a blank, so that typing fills it', async () => {
    const page = await harness.openCKEditor('<p>Please wait.</p>');
    expect(await rewrite(page, CK, 'Please wait.', 'I will write by [time].', { select: [16, 22] })).toBe(
      'applied',
    );
    await page.keyboard.type('5 pm');
    expect(await model(page)).toBe('<p>I will write by 5 pm.</p>');
    await page.close();
  });

  it('answers gone and touches nothing when the reply changed, before or while it settles', async () => {
    const page = await harness.openCKEditor('<p>Send it.</p>');
    const stale = await page.evaluate(async () => {
      const { box, helpdesk, applyRewrite } = window.inPage;
      const change = { before: 'Send it', start: 0, end: 4, text: 'Could you send' };
      return applyRewrite(box('.ck-editor__editable'), helpdesk, change, new AbortController().signal);
    });
    const overtaken = await page.evaluate(async () => {
      const outcome = window.inPage.rewrite('.ck-editor__editable', 'Send', 'Could you send');
      window.editor.setData('<p>Another reply</p>');
      return outcome;
    });
    expect([stale, overtaken]).toEqual(['gone', 'gone']);
    expect(await model(page)).toBe('<p>Another reply</p>');
    await page.close();
  });

  it('answers not-taken and leaves the text to an editor that refuses', async () => {
    const page = await harness.openCKEditor('<p>Send it.</p>');
    const before = await html(page);
    await page.evaluate(() => {
      for (const type of ['beforeinput', 'paste']) {
        const refuse = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener(type, refuse, true);
      }
    });
    expect(await rewrite(page, CK, 'Send', 'Could you send')).toBe('not-taken');
    expect([await model(page), await html(page)]).toEqual(['<p>Send it.</p>', before]);
    await page.close();
  });

  it('does not take a mention apart', async () => {
    const page = await harness.open(
      '<div id="box" contenteditable style="width:300px;height:60px">Ask <b contenteditable="false">@Ann</b> now</div>',
    );
    expect(await rewrite(page, '#box', 'Ask \uFFFC now', 'Could you ask')).toBe('not-taken');
    expect(await page.innerHTML('#box')).toBe('Ask <b contenteditable="false">@Ann</b> now');
    await page.close();
  });
});

describe('applyRewrite in a text field', () => {
  it.each([
    [
      'a textarea',
      () => harness.open('<textarea style="width:400px;height:80px">Hi 👩‍💻. Send it. Bye</textarea>'),
    ],
    ['a React textarea', () => harness.openReact('Hi 👩‍💻. Send it. Bye')],
  ])('%s: once, one undo even right after typing, redo, typing goes on', async (_, open) => {
    const page = await open();
    const state = async () => {
      const output = page.locator('output');
      return (await output.count()) ? output.textContent() : value(page);
    };
    await page.focus('textarea');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('e');
    expect(await rewrite(page, 'textarea', 'Send it.', 'Could you send it?')).toBe('applied');
    const [before, after] = ['Hi 👩‍💻. Send it. Bye' + 'e', 'Hi 👩‍💻. Could you send it? Byee'];
    expect([await value(page), await state()]).toEqual([after, after]);
    await page.keyboard.press('Control+z');
    expect([await value(page), await state()]).toEqual([before, before]);
    await page.keyboard.press('Control+y');
    expect([await value(page), await state()]).toEqual([after, after]);
    await page.keyboard.type('!');
    expect((await state())?.replace('!', '')).toBe(after);
    await page.close();
  });

  it('keeps the page and the field where they are scrolled', async () => {
    const text = `Send it.${'\nMore words'.repeat(60)}`;
    const page = await harness.open(
      `<div style="height:900px"></div><textarea style="width:400px;height:80px">${text}</textarea><div style="height:2000px"></div>`,
    );
    const scrolled = () => page.evaluate(() => [scrollY, document.querySelector('textarea')?.scrollTop]);
    await page.evaluate(() => {
      scrollTo(0, 300);
      (document.querySelector('textarea') as HTMLTextAreaElement).scrollTop = 500;
    });
    expect(await rewrite(page, 'textarea', 'Send it.', 'Could you send it?')).toBe('applied');
    expect(await scrolled()).toEqual([300, 500]);
    await page.close();
  });

  it('selects a blank and answers gone or not-taken without touching the text', async () => {
    const page = await harness.open('<textarea style="width:400px;height:80px">Please wait.</textarea>');
    expect(await rewrite(page, 'textarea', 'wait.', 'wait until [time].', { select: [18, 24] })).toBe(
      'applied',
    );
    await page.keyboard.type('5 pm');
    expect(await value(page)).toBe('Please wait until 5 pm.');
    await page.evaluate(() => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      const { value: fixed } = field;
      field.addEventListener('input', () => {
        field.value = fixed;
      });
    });
    expect(await rewrite(page, 'textarea', 'Please', 'Could you')).toBe('not-taken');
    expect(await value(page)).toBe('Please wait until 5 pm.');
    await page.close();
  });
});

describe('applyRewrite in a plain rich text field', () => {
  const field = (html: string) =>
    `<div id="box" contenteditable style="width:300px;height:60px">${html}</div>`;

  it('keeps its bold and is undone at once', async () => {
    const page = await harness.open(field('<p>Hi, please <b>send me</b> it.</p>'));
    expect(await rewrite(page, '#box', 'please send me', 'could you send me')).toBe('applied');
    expect(await page.innerHTML('#box')).toMatch(/^<p>Hi, could you( |&nbsp;)<b>send me<\/b> it\.<\/p>$/);
    await page.keyboard.press('Control+z');
    expect(await page.innerHTML('#box')).toBe('<p>Hi, please <b>send me</b> it.</p>');
    await page.close();
  });

  it('keeps what is large by a class', async () => {
    const page = await harness.open(field('<p>Hi, please <span class="large">send me</span> it.</p>'));
    expect(await rewrite(page, '#box', 'please send me it.', 'could you send me it?')).toBe('applied');
    expect(await page.innerHTML('#box')).toMatch(
      /^<p>Hi, could you( |&nbsp;)<span class="large">send me<\/span>( |&nbsp;)it\?<\/p>$/,
    );
    await page.close();
  });

  // Chromium 156 drops the blank between a line's first word and bold when the word is replaced.
  it('takes back at once what the browser would garble', async () => {
    const page = await harness.open(field('<p>Please <b>send me</b> it.</p>'));
    expect(await rewrite(page, '#box', 'Please send me', 'Could you send me')).toBe('not-taken');
    expect(await page.innerHTML('#box')).toBe('<p>Please <b>send me</b> it.</p>');
    await page.close();
  });
});
