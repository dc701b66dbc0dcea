import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInstalledFirefox } from '../../../tools/browser/find-firefox';
import { type LaunchedFirefox, launchFirefox } from '../../../tools/browser/launch-firefox';
import { extensionDir } from '../../../tools/build/extension';
import { EDITOR_PAGES } from '../../editors/editors';
import { serveEditors } from '../../editors/serve';
import { FIREFOX_CASES } from './cases';
import { expectAsDocumented, type Row } from './document-run';
import { expectedProblems } from './limits';
import { puppeteerHands } from './puppeteer-hands';
import { casesOf, runEditor } from './run-editor';

const firefox = await findInstalledFirefox();
/** Each way of putting words in, and each kind of place. */
const EDITORS = [
  ...['textarea', 'react-textarea', 'input', 'contenteditable', 'shadow-root', 'frame-srcdoc', 'prosemirror'],
  ...[
    'tiptap',
    'lexical',
    'slate',
    'draft',
    'quill',
    'ckeditor5',
    'tinymce8-inline',
    'froala',
    'medium-editor',
  ],
];

const only = process.env.TACTFUL_EDITORS?.split(',');
const chosen = EDITOR_PAGES.filter(({ id }) => (only ?? EDITORS).includes(id));

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: LaunchedFirefox;
  let server: Awaited<ReturnType<typeof serveEditors>>;
  const rows = new Map<string, Row>();

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchFirefox(firefox ?? '', extensionDir('demo', 'firefox')),
      serveEditors(),
    ]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  test.each(chosen)('$name', { timeout: 120_000 }, async (editor) => {
    const hands = await puppeteerHands(browser.browser);
    const cases = casesOf(editor, FIREFOX_CASES);
    const problems = await runEditor(hands, server.url + editor.id, cases);
    await hands.page.close();
    rows.set(editor.id, { problems, ran: cases.length });
    expect(problems).toEqual(expectedProblems(editor.id, 'Firefox'));
  });

  test('docs/editors.md says what was seen in Firefox', async () => {
    await expectAsDocumented('Firefox', rows);
  });
});
