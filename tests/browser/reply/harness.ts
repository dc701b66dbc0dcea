import { readFile } from 'node:fs/promises';
import type { Editor as CKEditor } from 'ckeditor5';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

const HERE = new URL('.', import.meta.url).pathname;
const CKEDITOR = new URL('../../../node_modules/ckeditor5/dist/browser/', import.meta.url).pathname;
const OVERLAY = new URL('../../../src/reply/underline/overlay.css', import.meta.url).pathname;
const UNDERLINES = new URL('../../../src/reply/underline/underline.css', import.meta.url).pathname;

/** One browser for a test file, and pages in it that hold an editor and `window.inPage`. */
export interface Harness {
  /** A page with this body. */
  open(body: string): Promise<Page>;
  /** A page with CKEditor 5 in `#editor`, holding `html`; its model is at `window.editor`. */
  openCKEditor(html: string): Promise<Page>;
  /** A page with a textarea that React controls, its state beside it in `output`. */
  openReact(value: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startHarness(): Promise<Harness> {
  const [browser, script] = await Promise.all([launch(), bundle()]);
  const open = async (body: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
    await page.addStyleTag({ path: UNDERLINES });
    await page.addStyleTag({ path: OVERLAY });
    await page.addScriptTag({ content: script });
    return page;
  };
  return {
    open,
    async openCKEditor(html) {
      const page = await open('<div style="width:600px"><div id="editor"></div></div>');
      await page.addStyleTag({ path: `${CKEDITOR}ckeditor5.css` });
      await page.addScriptTag({ path: `${CKEDITOR}ckeditor5.umd.js` });
      await page.evaluate(async (initialData) => {
        const { ClassicEditor, ...plugins } = window.CKEDITOR;
        const { Essentials, Paragraph, Bold, Italic, List, BlockQuote, Heading, CodeBlock, Mention } =
          plugins;
        window.editor = await ClassicEditor.create(document.querySelector('#editor') as HTMLElement, {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, Bold, Italic, List, BlockQuote, Heading, CodeBlock, Mention],
          toolbar: ['bold'],
          initialData,
        });
      }, html);
      return page;
    },
    async openReact(value) {
      const page = await open('');
      await page.evaluate((text) => window.inPage.mountReactTextArea(text), value);
      await page.waitForSelector('textarea');
      return page;
    },
    close: () => browser.close(),
  };
}

function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath: '/usr/bin/chromium', args });
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [`${HERE}in-page.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.FIREFOX': 'false' },
  });
  const script = result.outputFiles[0]?.text;
  if (!script) throw new Error('the harness did not bundle');
  return script;
}

/** The static styles, as the background injects them. */
export const underlineCss = (): Promise<string> => readFile(UNDERLINES, 'utf8');

declare global {
  interface Window {
    CKEDITOR: typeof import('ckeditor5');
    editor: CKEditor;
  }
}
