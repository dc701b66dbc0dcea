import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { expectFlags, hover, popoverOn } from '../extension/flags';
import { COMPANY_HOST, COMPANY_SITE, OTHER_HOST, serveCompany } from './company-site';
import { pressToolbarButton } from './real-popup';
import { openSiteStage, type SiteStage } from './site-stage';

/**
 * The browser's own question cannot be answered by a driver: what it would grant is agreed to beforehand at
 * chrome://extensions. All before it (the popup, its click) and after it is real.
 */
let company: Awaited<ReturnType<typeof serveCompany>>;
beforeAll(async () => {
  company = await serveCompany();
});
afterAll(() => company.close());

const FLAG = "That's not true.";
const box = (page: Page) => page.getByRole('textbox', { name: 'Reply to the customer' });

async function newStage(): Promise<SiteStage> {
  const stage = await openSiteStage();
  onTestFinished(stage.close);
  await stage.agreeBeforehand();
  return stage;
}

async function allow(stage: SiteStage, page: Page): Promise<void> {
  const popup = await pressToolbarButton(stage, page);
  await popup.press('Coach me on this site');
  await expect.poll(stage.state).toEqual({ granted: [COMPANY_SITE], registered: [COMPANY_SITE] });
}

async function type(page: Page, words = FLAG): Promise<void> {
  await page.bringToFront();
  await box(page).click();
  await page.keyboard.type(words);
}

test('a site that nobody allowed is not looked at, and its address is known to the popup alone', async () => {
  const stage = await newStage();
  const page = await stage.open(company.urlAt(COMPANY_HOST));
  await type(page);
  await expect.poll(stage.state).toEqual({ granted: [], registered: [] });
  const popup = await pressToolbarButton(stage, page);
  await expect.poll(popup.text).toContain('Not on this site');
  expect(await popup.text()).toContain(COMPANY_HOST);
  await expectFlags(page, []);
});

describe('Coach me on this site', () => {
  test('coaches the open page at once, its frames and the next page, and no other site', async () => {
    const stage = await newStage();
    const page = await stage.open(company.urlAt(COMPANY_HOST));
    const other = await stage.open(company.urlAt(OTHER_HOST));
    await type(page);
    await allow(stage, page);
    // what was typed before is seen without another key
    await expectFlags(page, [FLAG]);
    const next = await stage.open(company.urlAt(COMPANY_HOST, '/next'));
    await type(next);
    await expectFlags(next, [FLAG]);
    const frame = next.frameLocator('iframe').getByRole('textbox');
    await frame.click();
    await next.keyboard.type(FLAG);
    await expect.poll(() => next.frames()[1]?.locator('tactful-overlay').count()).toBe(1);
    await type(other);
    expect(await other.locator('tactful-overlay').count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });

  test('the popup says so in the same window, and takes it back while a popover is open', async () => {
    const stage = await newStage();
    const page = await stage.open(company.urlAt(COMPANY_HOST));
    await type(page);
    const popup = await pressToolbarButton(stage, page);
    await popup.press('Coach me on this site');
    await expect.poll(popup.text).toContain('Basic support here · Text field');
    await expectFlags(page, [FLAG]);
    await page.bringToFront();
    await hover(page, FLAG);
    const again = await pressToolbarButton(stage, page);
    await again.press('Stop coaching this site');
    await expect.poll(stage.state).toEqual({ granted: [], registered: [] });
    await expectFlags(page, []);
    expect(await popoverOn(page).count()).toBe(0);
    await page.bringToFront();
    await page.keyboard.type(' Name?');
    expect(await box(page).inputValue()).toBe(`${FLAG} Name?`);
    await expectFlags(page, []);
    expect(stage.complaints).toEqual([]);
  });

  test('a helpdesk that a company runs itself is recognised by its marks', async () => {
    const stage = await newStage();
    const page = await stage.open(company.urlAt(COMPANY_HOST, '/znuny'));
    await allow(stage, page);
    await page.bringToFront();
    await page.locator('#IsVisibleForCustomer').check();
    await page.locator('#RichText').click();
    await page.keyboard.type(FLAG);
    await expectFlags(page, [FLAG]);
    const popup = await pressToolbarButton(stage, page);
    await expect.poll(popup.text).toContain('Znuny · Text field');
  });
});

test('an allowed site in a frame of a page that is not: coached, also where it was there before', async () => {
  const stage = await newStage();
  const typeInFrame = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.frameLocator('iframe').first().getByRole('textbox', { name: 'Reply to the customer' }).click();
    await page.keyboard.type(FLAG);
  };
  const before = await stage.open(company.urlAt(OTHER_HOST, `/around/${COMPANY_HOST}`));
  await typeInFrame(before);
  await allow(stage, await stage.open(company.urlAt(COMPANY_HOST)));
  const after = await stage.open(company.urlAt(OTHER_HOST, `/around/${COMPANY_HOST}`));
  await typeInFrame(after);
  await expectFlags(after, [FLAG]);

  // Chromium tells of frames in a page that it does not let us into when the button is pressed there
  const popup = await pressToolbarButton(stage, before);
  await expectFlags(before, [FLAG]);
  await expect.poll(popup.text).toContain('Coaching this reply');
  const part = `This is the part of the page from ${COMPANY_HOST}. The rest is not looked at.`;
  // it asks the frames anew when it hears of one that was not coached before
  await expect.poll(popup.text).toContain(part);
  await expect.poll(popup.text).toContain(FLAG);
  expect(await before.mainFrame().locator('tactful-overlay, tactful-popover').count()).toBe(0);
  await popup.press('Stop coaching this site');
  await expect.poll(stage.state).toEqual({ granted: [], registered: [] });
  await expectFlags(before, []);
  await expectFlags(after, []);
  await expect.poll(popup.text).toContain('Not on this site');
  expect(stage.complaints).toEqual([]);
});

test('a permission withdrawn in the browser while the agent types: underlines go, the text stays', async () => {
  const stage = await newStage();
  const page = await stage.open(company.urlAt(COMPANY_HOST));
  await allow(stage, page);
  await type(page);
  await expectFlags(page, [FLAG]);
  const typing = page.keyboard.type(' Send me the form. Name? Send me your order number.', { delay: 20 });
  await Promise.all([typing, stage.withdraw()]);
  await expectFlags(page, []);
  expect(await box(page).inputValue()).toBe(`${FLAG} Send me the form. Name? Send me your order number.`);
  expect(await stage.state()).toEqual({ granted: [], registered: [] });
  expect(stage.complaints).toEqual([]);
});

test('survives the browser closed and started again, and an update', async () => {
  const stage = await newStage();
  await allow(stage, await stage.open(company.urlAt(COMPANY_HOST)));

  await stage.restart();
  await expect.poll(stage.state).toEqual({ granted: [COMPANY_SITE], registered: [COMPANY_SITE] });
  const restarted = await stage.open(company.urlAt(COMPANY_HOST));
  await type(restarted);
  await expectFlags(restarted, [FLAG]);

  await stage.update('9.9.9');
  await expect.poll(stage.state).toEqual({ granted: [COMPANY_SITE], registered: [COMPANY_SITE] });
  // the page that was open goes on with the newer version, and so does the next one
  await restarted.bringToFront();
  await box(restarted).focus();
  await restarted.keyboard.type(' Name?');
  await expectFlags(restarted, [FLAG, 'Name?']);
  const updated = await stage.open(company.urlAt(COMPANY_HOST));
  await type(updated);
  await expectFlags(updated, [FLAG]);
  expect(stage.complaints).toEqual([]);
});
