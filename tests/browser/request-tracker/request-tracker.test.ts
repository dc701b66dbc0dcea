import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browser/find';
import { hasRequestTracker } from '../../../tools/request-tracker/packages';
import { expectFlags, flagsOn, hover, popoverOn, waysOn } from '../extension/flags';
import { expectTotals, ledgerTotals } from '../extension/ledger-rows';
import { openStage, type Stage } from '../extension/stage';
import { postedUpdate } from './posted';
import { type RequestTracker, startRequestTracker } from './server';
import { storedOn } from './stored';
import { chooseKind, editable, logIn, modelOf, openUpdate, pressUpdate, submit } from './update-page';

const FLAG = 'Send me your order number.';
const TYPED = `Hello Tomas. ${FLAG} Thank you.`;
const REWORDED = 'Hello Tomas. Could you send me your order number? Thank you.';

const SIGNATURE = `<p>--&nbsp;<br />
Ruth Adler<br />
Lantern Lamps<br />
Send us a photo of what is broken.</p>
`;

/** A new reply of one paragraph as CKEditor gives it, which is how it is stored. */
function withSignature(paragraph: string): string {
  return `<p>${paragraph}</p>\n\n${SIGNATURE}`;
}

// npm test says why it is skipped
describe.skipIf(!hasRequestTracker())('in Request Tracker 5', { timeout: 60_000 }, () => {
  let rt: RequestTracker;
  let stage: Stage;
  let without: BrowserContext;
  beforeAll(async () => {
    const [{ executable }, started, opened] = await Promise.all([
      findBrowser(),
      startRequestTracker(),
      openStage(),
    ]);
    rt = started;
    stage = opened;
    without = await chromium.launchPersistentContext('', {
      executablePath: executable,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    await Promise.all([logIn(stage.context, rt), logIn(without, rt)]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([stage?.close(), without?.close()]);
    await rt?.close();
  });
  afterEach(() => {
    expect(stage.complaints).toEqual([]);
  });

  // first, while nothing else was counted
  test('a reply is underlined, reworded, undone, reworded again, sent and stored, and counted once', async () => {
    const page = await openUpdate(stage.context, rt, 1, 'reply');
    await page.keyboard.type(TYPED);
    const [flag] = await expectFlags(page, [FLAG]);
    expect([flag?.set, flag?.severity]).toEqual(['commands', 2]);
    expect(await modelOf(page)).toBe(withSignature(TYPED));

    await hover(page, FLAG);
    await waysOn(page).first().click();
    await expect.poll(() => modelOf(page)).toBe(withSignature(REWORDED));
    await popoverOn(page).waitFor({ state: 'hidden' });
    await expectFlags(page, []);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(withSignature(TYPED));
    await expectFlags(page, [FLAG]);
    await hover(page, FLAG);
    await waysOn(page).first().click();
    await expectFlags(page, []);

    await submit(page);
    expect(await storedOn(rt, 1)).toEqual([{ kind: 'Correspond', content: withSignature(REWORDED) }]);
    await expectTotals(stage, {
      'imperative-request shown': 1,
      'imperative-request accepted': 1,
      replies: 1,
      words: 11,
    });
    await page.close();
  });

  test('a comment raises nothing and is not counted', async () => {
    const before = await ledgerTotals(stage);
    const page = await openUpdate(stage.context, rt, 2, 'comment');
    await page.keyboard.type(TYPED);
    await expectFlags(page, []);
    await submit(page);
    expect(await storedOn(rt, 2)).toEqual([{ kind: 'Comment', content: withSignature(TYPED) }]);
    await expectTotals(stage, before);
    await page.close();
  });

  test('from reply to comment in place and back: flags go and come', async () => {
    const page = await openUpdate(stage.context, rt, 3, 'reply');
    await page.keyboard.type(TYPED);
    await expectFlags(page, [FLAG]);
    await chooseKind(page, 'private');
    await expectFlags(page, []);
    await chooseKind(page, 'response');
    await expectFlags(page, [FLAG]);
    await page.close();
  });

  test('a quote is left alone, what is written above and below it is not', async () => {
    const page = await openUpdate(stage.context, rt, 4, 'reply quoting');
    expect(await editable(page).textContent()).toContain('You need to tell me what to do');
    await page.keyboard.type('Below. Send me the lamp.');
    await expectFlags(page, ['Send me the lamp.']);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('Above. Order number?');
    await expectFlags(page, ['Order number?', 'Send me the lamp.']);
    await page.close();
  });

  test('empty lines at the end of a paragraph stay, and what was deleted stays away', async () => {
    const page = await openUpdate(stage.context, rt, 5, 'reply');
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    const written = await modelOf(page);
    await expectFlags(page, [FLAG]);
    await hover(page, FLAG);
    await waysOn(page).first().click();
    await expect.poll(() => modelOf(page)).toBe(written.replace(TYPED, REWORDED));
    await page.keyboard.type('!');
    await expect.poll(() => modelOf(page)).toContain('number?!');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(written);
    await page.close();
  });

  test('what is bold stays bold', async () => {
    const page = await openUpdate(stage.context, rt, 5, 'reply');
    for (const [at, part] of ['Hello. You need to ', 'send me', ' the form. Thanks'].entries()) {
      if (at > 0) await page.keyboard.press('Control+b');
      await page.keyboard.type(part);
    }
    const written = await modelOf(page);
    // its phrase holds what CKEditor puts where the caret was
    await expect.poll(async () => (await flagsOn(page)).length).toBe(1);
    const [flag] = await flagsOn(page);
    await hover(page, flag?.phrase ?? '');
    await waysOn(page).first().click();
    const reworded = 'Hello. Could you&nbsp;<strong>send me</strong> the form? Thanks';
    await expect.poll(() => modelOf(page)).toBe(withSignature(reworded));
    await page.keyboard.press('Control+z');
    // CKEditor's own snapshots keep a blank as the browser first typed it, at the end of its line
    const plainBlanks = (html: string): string => html.replaceAll('&nbsp;', ' ');
    await expect.poll(async () => plainBlanks(await modelOf(page))).toBe(plainBlanks(written));
    await page.close();
  });

  test('the same bytes are sent with and without the extension', async () => {
    const write = async (context: BrowserContext) => {
      const page = await openUpdate(context, rt, 6, 'reply quoting');
      await page.keyboard.type(TYPED);
      return page;
    };
    const off = await write(without);
    // so that the ticket is the same for the next
    await off.route('**/Ticket/Update.html', (route) => route.fulfill({ status: 204 }));
    const sentWithout = await postedUpdate(off, () => pressUpdate(off));
    const on = await write(stage.context);
    await expectFlags(on, [FLAG]);
    expect(await postedUpdate(on, () => submit(on))).toBe(sentWithout);
    expect(sentWithout).toContain(TYPED);
    const [reply] = await storedOn(rt, 6);
    expect(reply?.content).toContain(withSignature(TYPED));
    await on.close();
  });
});
