import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const FIELD = 'contenteditable style="width:500px;min-height:100px"';

/** Reads `html` out of a plain rich text field. */
async function read(html: string, notTheReply?: string) {
  const page = await harness.open(`<div id="box" ${FIELD}>${html}</div>`);
  const result = await page.evaluate((selector) => {
    const helpdesk = selector ? { ...window.inPage.helpdesk, notTheReply: selector } : window.inPage.helpdesk;
    const { text, blocks = [], masks } = window.inPage.readReply(window.inPage.box('#box'), helpdesk);
    return { text, blocks: blocks.map((each) => [each.kind, text.slice(each.start, each.end)]), masks };
  }, notTheReply);
  await page.close();
  return result;
}

describe('readReply of rich text', () => {
  it('parts blocks by one line feed, however deep they nest', async () => {
    expect((await read('<p>One</p><div><div>Two</div></div><div>Three</div>')).text).toBe('One\nTwo\nThree');
    expect((await read('One<div>Two</div><div>Three</div>')).text).toBe('One\nTwo\nThree');
    expect((await read('\n  <p>One</p>\n  <p>Two</p>\n')).text).toBe('One\nTwo');
  });

  it('counts a br as a line feed, but not the last one of its block', async () => {
    expect((await read('<p>One<br>Two</p>')).text).toBe('One\nTwo');
    expect((await read('<p>One<br></p><p><br></p><p>Two</p>')).text).toBe('One\n\nTwo');
    expect((await read('<p>One<br><br data-cke-filler="true"></p><p>Two</p>')).text).toBe('One\n\nTwo');
  });

  it('keeps a no-break space one unit and collapses what the browser does not draw', async () => {
    expect((await read('<p>It&nbsp;is  so\n here</p>')).text).toBe('It\u00A0is so here');
    expect((await read('<p>a <b> b</b></p>')).text).toBe('a b');
    expect((await read('<p style="white-space:pre-wrap">a  b</p>')).text).toBe('a  b');
  });

  it('leaves fillers out and keeps the joiners of emoji', async () => {
    expect((await read('<p>a\u2060\u2060<b>\u2060\u2060</b>b\uFEFF\u200Bc</p>')).text).toBe('abc');
    expect((await read('<p>Hi 👩‍💻🇩🇪!</p>')).text).toBe('Hi 👩‍💻🇩🇪!');
  });

  it('reads what cannot be edited as one unit, whatever is in it', async () => {
    const mention = '<span contenteditable="false">@Ann <b>Lee</b></span>';
    expect((await read(`<p>Ask ${mention}, see <img alt="x">.</p>`)).text).toBe('Ask \uFFFC, see \uFFFC.');
  });

  it('does not read what is hidden', async () => {
    const hidden = '<span style="display:none">x</span><span hidden>y</span><style>z{}</style>';
    expect((await read(`<p>One${hidden} two</p>`)).text).toBe('One two');
  });

  it('knows steps, bullets, quotes, code and headings by their elements', async () => {
    const html =
      '<h2>Title</h2><ol><li>First<ul><li>Inner</li></ul></li><li><p>Second</p></li></ol>' +
      '<blockquote><p>They said</p><ul><li>quoted</li></ul></blockquote><pre><code>a\n  b</code></pre><p>End</p>';
    expect((await read(html)).blocks).toEqual([
      ['heading', 'Title'],
      ['step', 'First'],
      ['bullet', 'Inner'],
      ['step', 'Second'],
      ['quote', 'They said'],
      ['quote', 'quoted'],
      ['code', 'a\n  b'],
      ['paragraph', 'End'],
    ]);
  });

  it('masks what is not the reply, and inline code', async () => {
    const { text, masks } = await read(
      '<p>Hi <code>rm x</code></p><div class="sig"><p>Ann</p><p>Lee</p></div>',
      '.sig',
    );
    expect(masks.map(([start, end]) => text.slice(start, end))).toEqual(['rm x', 'Ann\nLee']);
  });
});

describe('the mapping', () => {
  const HTML =
    '<p>Hi 👩‍💻 <b>Ann\u2060</b>,</p><p><br></p><p>one<br>two\u00A0<i contenteditable="false">@x</i> end</p><ol><li>a  b</li></ol>';

  it('leads from each stretch to a range with the same words, and back', async () => {
    const page = await harness.open(`<div id="box" ${FIELD}>${HTML}</div>`);
    const wrong = await page.evaluate(() => {
      const { text, map } = window.inPage.readReply(window.inPage.box('#box'), window.inPage.helpdesk);
      const found: string[] = [];
      for (let start = 0; start <= text.length; start += 1) {
        for (let end = start; end <= text.length; end += 1) {
          const range = map?.toRange(start, end);
          const from = range && map?.offsetOf(range.startContainer, range.startOffset);
          const to = range && map?.offsetOf(range.endContainer, range.endOffset);
          const words = text.slice(start, end);
          const same =
            range?.toString().replace('\u2060', '').replace(/ +/g, ' ') === words || /[\n\uFFFC]/.test(words);
          if (from !== start || to !== end || !same)
            found.push(`${start}-${end} gives ${from}-${to} ${range}`);
        }
      }
      return found;
    });
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('gives places on elements their offset', async () => {
    const page = await harness.open(`<div id="box" ${FIELD}><p>One</p><p>Two <b>b</b></p></div>`);
    const offsets = await page.evaluate(() => {
      const { map } = window.inPage.readReply(window.inPage.box('#box'), window.inPage.helpdesk);
      const root = document.querySelector('#box') as HTMLElement;
      const [first, second] = root.querySelectorAll('p');
      const places: [Node | undefined, number][] = [
        [root, 0],
        [root, 1],
        [root, 2],
        [first, 0],
        [first, 1],
        [second, 0],
        [second, 1],
      ];
      return places.map(([node, offset]) => node && map?.offsetOf(node, offset));
    });
    await page.close();
    expect(offsets).toEqual([0, 4, 9, 0, 3, 4, 8]);
  });
});

describe('readReply elsewhere', () => {
  it('gives the value of a text field and leaves its blocks to the lines', async () => {
    const page = await harness.open('<textarea style="width:300px;height:80px">1. a\n2. b</textarea>');
    const read = await page.evaluate(() =>
      window.inPage.readReply(window.inPage.box('textarea'), window.inPage.helpdesk),
    );
    await page.close();
    expect(read).toEqual({ text: '1. a\n2. b', masks: [] });
  });

  it('reads CKEditor 5, its empty lines and its inline filler', async () => {
    const page = await harness.openCKEditor('<p>One <strong>two</strong></p><p></p><ol><li>Step</li></ol>');
    await page.click('.ck-editor__editable p');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+i');
    await page.waitForFunction(() =>
      document.querySelector('.ck-editor__editable')?.textContent?.includes('\u2060'),
    );
    const text = await page.evaluate(
      () => window.inPage.readReply(window.inPage.box('.ck-editor__editable'), window.inPage.helpdesk).text,
    );
    await page.close();
    expect(text).toBe('One two\n\nStep');
  });
});
