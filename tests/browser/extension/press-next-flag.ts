import type { Page } from 'playwright-core';
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

/** Presses it, and waits for the popover. */
export async function openByKeyboard(stage: Stage, page: Page): Promise<void> {
  await pressNextFlag(stage);
  await popoverOn(page).waitFor();
}
