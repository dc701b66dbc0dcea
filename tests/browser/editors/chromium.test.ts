import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browser/find';
import { type Launched, launchWithExtension } from '../../../tools/browser/launch';
import { extensionDir } from '../../../tools/build/extension';
import { EDITOR_PAGES } from '../../editors/editors';
import { serveEditors } from '../../editors/serve';
import { expectAsDocumented, type Row } from './document-run';
import { expectedProblems, inItsOwnTime } from './limits';
import { traceOf } from './no-trace';
import { playwrightHands } from './playwright-hands';
import { casesOf, runEditor, runInFront } from './run-editor';

/** Every editor, every case, with real keys: what is known not to work is in `limits.ts`. */
let browser: Launched;
let without: BrowserContext;
let server: Awaited<ReturnType<typeof serveEditors>>;
const rows = new Map<string, Row>();

beforeAll(async () => {
  const { executable } = await findBrowser();
  const args = ['--no-sandbox', '--disable-gpu'];
  [browser, server, without] = await Promise.all([
    launchWithExtension({ extensionDir: extensionDir('demo'), headless: true }),
    serveEditors(),
    chromium.launchPersistentContext('', { executablePath: executable, args }),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), without.close(), server.close()]);
});

const only = process.env.TACTFUL_EDITORS?.split(',');
const chosen = EDITOR_PAGES.filter(({ id }) => !only || only.includes(id));

describe.concurrent('in Chromium', () => {
  test.each(chosen)('$name', { timeout: 180_000 }, async (editor) => {
    const url = server.url + editor.id;
    const hands = await playwrightHands(browser.context, browser.worker);
    const problems = await runEditor(hands, url, casesOf(editor));

    const off = await playwrightHands(without);
    await Promise.all([hands.load(url), off.load(url)]);
    const own = inItsOwnTime(editor.id);
    const [coached, alone] = await Promise.all([traceOf(hands, true, own), traceOf(off, false, own)]);
    await Promise.all([hands.page.close(), off.page.close()]);

    const leavesTrace = JSON.stringify(coached) !== JSON.stringify(alone);
    rows.set(editor.id, { problems, ran: casesOf(editor).length, leavesTrace });
    expect(coached).toEqual(alone);
    expect(problems).toEqual(expectedProblems(editor.id, 'Chromium'));
  });
});

describe('in front in Chromium', () => {
  test.each(chosen)('$name', { timeout: 60_000 }, async (editor) => {
    const cases = casesOf(editor);
    const hands = await playwrightHands(browser.context, browser.worker);
    const [plain] = cases;
    const problems = plain ? await runInFront(hands, server.url + editor.id, plain) : {};
    await hands.page.close();
    const row = rows.get(editor.id);
    if (row) rows.set(editor.id, { ...row, problems: { ...row.problems, ...problems } });
    expect(problems).toEqual({});
  });
});

describe('docs/editors.md', () => {
  test('says what was seen in Chromium', async () => {
    await expectAsDocumented('Chromium', rows);
  });
});
