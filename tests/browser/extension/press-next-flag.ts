import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { popoverOn } from './flags';
import type { Stage } from './stage';

/** What the browser does when the agent presses the command's keys; keys sent by a driver do not reach it. */
export async function pressNextFlag({ worker }: Stage): Promise<void> {
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const command = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
    command.dispatch('next-flag', tab);
  });
}

/** How long a popover may take that can open; pressed again sooner, the next flag would open. Milliseconds. */
const OPENS_WITHIN = 700;

/** Presses it until the popover is there: its script comes with the first flag, and until then nothing can open. */
export async function openByKeyboard(stage: Stage, page: Page): Promise<void> {
  const open = async (): Promise<boolean> => {
    await pressNextFlag(stage);
    const opened = popoverOn(page).waitFor({ timeout: OPENS_WITHIN });
    return await opened.then(
      () => true,
      () => false,
    );
  };
  await expect.poll(open).toBe(true);
}
