import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../../tools/browser/find';
import { expectFlags } from './flags';
import { DEMO_EDITORS, type DemoEditor, modelOf, openStage, replyBox, type Stage } from './stage';

/** The extension on and off: what the editor holds and what is sent must be the same bytes. */
let stage: Stage;
let without: BrowserContext;
const requests: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  stage.context.on('request', (request) => requests.push(request.url()));
  const { executable } = await findBrowser();
  without = await chromium.launchPersistentContext('', {
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await stage.close();
  await without.close();
});

const REPLY = "Hello Maren. That's not true. You need to send me the form.";

async function writeAndSend(context: BrowserContext, editor: DemoEditor, flagged: boolean) {
  const page = await context.newPage();
  await page.goto(new URL(`?editor=${editor}#/c/ultrasound`, inject('demoUrl')).href);
  const box = replyBox(page);
  await box.click();
  await page.keyboard.type(REPLY);
  if (flagged) await expectFlags(page, ["That's not true.", 'You need to send me the form.']);
  const written = { model: await modelOf(box), html: await box.evaluate((element) => element.innerHTML) };
  await page.keyboard.press('Control+Enter');
  const sent = page.locator('[data-sent]').last();
  await sent.waitFor();
  return { ...written, sent: await sent.getAttribute('data-sent') };
}

describe.each(DEMO_EDITORS)('%s', (editor) => {
  test('holds and sends the same with the extension on and off', async () => {
    const on = await writeAndSend(stage.context, editor, true);
    const off = await writeAndSend(without, editor, false);
    expect(on).toEqual(off);
    expect(on.sent).toContain("That's not true");
  });
});

test('nothing was asked of any other machine', () => {
  const elsewhere = requests.filter(
    (url) => !url.startsWith(inject('demoUrl')) && !/^(?:data|blob|chrome-extension):/.test(url),
  );
  expect(elsewhere).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
});
