import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browser/find';
import { hasRequestTracker } from '../../../tools/request-tracker/packages';
import { expectFlags } from '../extension/flags';
import { expectTotals, ledgerTotals } from '../extension/ledger-rows';
import { openStage, type Stage } from '../extension/stage';
import { postedUpdate } from './posted';
import { type RequestTracker, startRequestTracker } from './server';
import { storedOn } from './stored';
import { logIn, openUpdate, pressUpdate, submit } from './update-page';

const TYPED = 'Hello Tomas. Send me your order number. Thank you.';

const SIGNATURE = `<p>--&nbsp;<br />
Ruth Adler<br />
Lantern Lamps<br />
Send us a photo of what is broken.</p>
`;

describe.skipIf(!hasRequestTracker())('in Request Tracker 5', () => {
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

  test('a comment raises nothing and is not counted', async () => {
    const before = await ledgerTotals(stage);
    const page = await openUpdate(stage.context, rt, 3, 'comment');
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await expectFlags(page, []);
    await submit(page);
    const [comment] = await storedOn(rt, 3);
    expect(comment?.kind).toBe('Comment');
    expect(comment?.content).toContain(TYPED);
    await expectTotals(stage, before);
  });

  test('the same bytes are sent with and without the extension', async () => {
    const write = async (context: BrowserContext) => {
      const page = await openUpdate(context, rt, 5, 'reply quoting');
      await page.keyboard.type(TYPED);
      return page;
    };
    const off = await write(without);
    // so that the ticket is the same for the next
    await off.route('**/Ticket/Update.html', (route) => route.fulfill({ status: 204 }));
    const sentWithout = await postedUpdate(off, () => pressUpdate(off));
    const on = await write(stage.context);
    expect(await postedUpdate(on, () => submit(on))).toBe(sentWithout);
    expect(sentWithout).toContain(TYPED);
    const [reply] = await storedOn(rt, 5);
    expect(reply?.content).toContain(`<p>${TYPED}</p>\n\n${SIGNATURE}`);
  });
});
