import { expect, onTestFinished, test } from 'vitest';
import { openPopup } from './popup-stage';
import { openStage, type Stage } from './stage';

interface Drawn {
  tabId?: number;
  path: Record<string, string>;
}

/** The browser cannot be asked which picture it shows: what it is told to show is noted on the way. */
async function noteIcons({ worker }: Stage): Promise<void> {
  await worker.evaluate(() => {
    type SetIcon = (details: chrome.action.TabIconDetails) => Promise<void>;
    const setIcon: SetIcon = chrome.action.setIcon.bind(chrome.action);
    const drawn: unknown[] = [];
    Object.assign(globalThis, { drawn });
    chrome.action.setIcon = (async (details) => {
      drawn.push(details);
      await setIcon(details);
    }) satisfies SetIcon as typeof chrome.action.setIcon;
  });
}

/** The last picture of a tab, or of all the others. */
async function iconOf({ worker }: Stage, tabId: number | undefined): Promise<string> {
  const drawn = await worker.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn);
  return drawn.filter((one) => one.tabId === tabId).at(-1)?.path['16'] ?? 'none';
}

test('the mark sleeps where the site is off, also after a reload, and everywhere in a pause', async () => {
  const stage = await openStage();
  onTestFinished(stage.close);
  await noteIcons(stage);
  const page = await stage.open('#/c/ultrasound');
  const popup = await openPopup(stage, page);
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  await expect.poll(() => iconOf(stage, tab)).toBe('/icon/16.png');

  await popup.getByRole('switch', { name: 'Coach me on 127.0.0.1' }).click();
  await expect.poll(() => iconOf(stage, tab)).toBe('/icon/off-16.png');
  await stage.worker.evaluate(() => void (globalThis as unknown as { drawn: Drawn[] }).drawn.splice(0));
  await page.reload();
  await expect.poll(() => iconOf(stage, tab)).toBe('/icon/off-16.png');
  expect(await iconOf(stage, undefined)).not.toBe('/icon/off-16.png');
  await popup.getByRole('button', { name: 'Coach me on this site' }).click();
  await expect.poll(() => iconOf(stage, tab)).toBe('/icon/16.png');

  await popup.getByRole('button', { name: 'Pause' }).click();
  await popup.getByRole('button', { name: 'Rest of today' }).click();
  await expect.poll(() => iconOf(stage, undefined)).toBe('/icon/off-16.png');
  expect(await iconOf(stage, tab)).toBe('/icon/off-16.png');
  await popup.getByRole('button', { name: 'Resume now' }).click();
  await expect.poll(() => iconOf(stage, undefined)).toBe('/icon/16.png');
});
