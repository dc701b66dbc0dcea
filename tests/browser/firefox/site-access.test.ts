import { describe, expect, onTestFinished, test } from 'vitest';
import { findInstalledFirefox } from '../../../tools/browser/find-firefox';
import { launchFirefox } from '../../../tools/browser/launch-firefox';
import { extensionDir } from '../../../tools/build/extension';
import { COMPANY_HOST, COMPANY_SITE, OTHER_HOST, serveCompany } from '../site-access/company-site';
import { expectFlags, openOwnPage } from './stage';

const firefox = await findInstalledFirefox();

/** Firefox answers its own question with yes, and finds the company on loopback. */
const PREFS = {
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.localDomains': `${COMPANY_HOST},${OTHER_HOST}`,
};

const FLAG = "That's not true.";
const BOX = '[aria-label="Reply to the customer"]';

describe.skipIf(!firefox)('in Firefox', () => {
  test('an allowed site is coached in its open tab and in the next, until it is given back', async () => {
    const company = await serveCompany();
    onTestFinished(company.close);
    const { browser, pagesUrl, close } = await launchFirefox(
      firefox ?? '',
      extensionDir('demo', 'firefox'),
      PREFS,
    );
    onTestFinished(close);
    const open = await browser.newPage();
    await open.goto(company.urlAt(COMPANY_HOST));
    await open.locator(BOX).click();
    await open.keyboard.type(FLAG);

    // the same site in a frame of a page that is not allowed
    const around = await browser.newPage();
    await around.goto(company.urlAt(OTHER_HOST, `/around/${COMPANY_HOST}`));
    const frame = await (await around.waitForSelector('iframe'))?.contentFrame();
    await frame?.locator(BOX).click();
    await around.keyboard.type(FLAG);

    // the toolbar button is out of the driver's reach: the same request, by a click on a page of ours
    const options = await openOwnPage(browser, `${pagesUrl}options.html`);
    await options.locator('[aria-label="Coach me in Gmail"]').wait();
    await options.evaluate((site) => {
      const ask = (): void => void chrome.permissions.request({ origins: [site] });
      document.addEventListener('click', ask, { once: true, capture: true });
    }, COMPANY_SITE);
    await options.locator('h1').click();
    const registered = () =>
      options.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
      );
    await expect.poll(registered).toEqual([COMPANY_SITE]);
    await open.bringToFront();
    await expectFlags(open, [FLAG]);
    await around.bringToFront();
    await expect.poll(() => frame?.$$eval('tactful-overlay', ({ length }) => length)).toBe(1);
    const next = await browser.newPage();
    await next.goto(company.urlAt(COMPANY_HOST, '/next'));
    await next.locator(BOX).click();
    await next.keyboard.type(FLAG);
    await expectFlags(next, [FLAG]);

    await options.bringToFront();
    await options.locator(`[aria-label="Stop coaching on ${COMPANY_HOST} (without https)"]`).click();
    await expect.poll(registered).toEqual([]);
    await expectFlags(next, []);
    await next.bringToFront();
    await next.keyboard.type(' Name?');
    expect(await next.$eval(BOX, (box) => (box as HTMLTextAreaElement).value)).toBe(`${FLAG} Name?`);
    await expectFlags(next, []);
  });
});
