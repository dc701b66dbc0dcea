import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** An editor with a model of its own, which takes the browser's input away and draws the model when it pleases. */
interface Manners {
  /** Milliseconds until it draws; null: never. */
  draws: number | null;
  /** How often it puts the words in. */
  times?: number;
  /** It listens to Ctrl+Z, and draws what it undid as late. */
  undoes?: true;
}

async function openEditor(manners: Manners): Promise<Page> {
  const page = await harness.open(
    '<trix-editor id="box" contenteditable style="display:block;width:300px;height:60px">Hi. Send <b>it</b>. Bye</trix-editor>',
  );
  await page.evaluate(({ draws, times = 1, undoes }) => {
    const box = document.querySelector('#box') as HTMLElement;
    const states = [box.textContent];
    const draw = () => box.replaceChildren(states.at(-1) ?? '');
    const undo = (event: Event) => {
      event.preventDefault();
      if (states.length > 1) states.pop();
      setTimeout(draw, draws ?? 0);
    };
    const insert = (event: InputEvent | ClipboardEvent) => {
      event.preventDefault();
      const data = event instanceof InputEvent ? event.dataTransfer : event.clipboardData;
      const html = data?.getData('text/html') || data?.getData('text/plain');
      const words = new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '';
      const range = getSelection()?.getRangeAt(0).cloneRange() as Range;
      const { length } = range.toString();
      range.setStart(box, 0);
      const end = range.toString().length;
      const text = states.at(-1) ?? '';
      states.push(text.slice(0, end - length) + words.repeat(times) + text.slice(end));
      if (draws !== null) setTimeout(draw, draws);
    };
    box.addEventListener('beforeinput', (event) => {
      if (event.inputType === 'insertFromPaste') insert(event);
    });
    box.addEventListener('paste', insert);
    box.addEventListener('keydown', (event) => {
      if (undoes && event.ctrlKey && event.key === 'z') undo(event);
    });
  }, manners);
  return page;
}

const rewriteIn = async (page: Page): Promise<[string, string]> => {
  const outcome = await page.evaluate(() => window.inPage.rewrite('#box', 'Send it.', 'Could you send it?'));
  return [outcome, (await page.textContent('#box')) ?? ''];
};

describe('applyRewrite in an editor that draws late', () => {
  it('waits for it and inserts nothing twice', async () => {
    const page = await openEditor({ draws: 700 });
    expect(await rewriteIn(page)).toEqual(['applied', 'Hi. Could you send it? Bye']);
    await page.close();
  });

  it('leaves the text to one that takes the words and does not draw them', async () => {
    const page = await openEditor({ draws: null });
    expect(await rewriteIn(page)).toEqual(['not-taken', 'Hi. Send it. Bye']);
    await page.close();
  });
});

describe('applyRewrite in an editor that garbles', () => {
  it('has it take that back', async () => {
    const page = await openEditor({ draws: 0, times: 2, undoes: true });
    expect(await rewriteIn(page)).toEqual(['not-taken', 'Hi. Send it. Bye']);
    await page.close();
  });

  it('says so where it cannot be taken back', async () => {
    const page = await openEditor({ draws: 0, times: 2 });
    const [outcome, text] = await rewriteIn(page);
    expect(outcome).toBe('garbled');
    expect(text).toMatch(/^Hi\. Could you send it\?Could you send it\? Bye$/);
    await page.close();
  });
});
