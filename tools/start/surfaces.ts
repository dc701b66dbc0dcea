import type { Locator, Page } from 'playwright-core';
import { DEMO } from '../../src/helpdesks/rows/demo';

/** Where the scene finds what it plays with: the one file to change when the demo or a surface of ours does. */

export type DemoEditor = 'ckeditor5' | 'textarea';

/** Address of the demo helpdesk with one of its editors; `url` as `serveDemo` gives it. */
export function demoAddress(url: string, editor: DemoEditor): string {
  return new URL(`?editor=${editor}`, url).href;
}

/** The clinic that moved an ultrasound, in the demo's inbox. */
export function clinicConversation(page: Page): Locator {
  return page.locator('nav a[href="#/c/ultrasound"]');
}

export function replyBox(page: Page): Locator {
  return page.locator(DEMO.replyBox ?? 'textarea').filter({ visible: true });
}

/** What is written in the reply box, as the agent reads it. */
export async function replyIn(box: Locator): Promise<string> {
  const isTextControl = await box.evaluate((element) => element instanceof HTMLTextAreaElement);
  if (isTextControl) return box.inputValue();
  return (await box.locator(':scope > *').allTextContents()).join('\n');
}

export interface PopoverSurface {
  dialog: Locator;
  hears: Locator;
  why: Locator;
  ways: Locator;
}

/** The rule set whose hue it wears. */
export async function setOf({ dialog }: PopoverSurface): Promise<string> {
  return (await dialog.getAttribute('data-set')) ?? '';
}

/** A way's accessible name is its whole wording and the small line under it. */
export async function wordingOf(way: Locator): Promise<string> {
  return (await way.getAttribute('aria-label')) ?? (await way.textContent()) ?? '';
}

/** The popover, in the open shadow root of its host. */
export function popoverOn(page: Page): PopoverSurface {
  const dialog = page.locator('tactful-popover [role="dialog"]');
  return {
    dialog,
    hears: dialog.locator('h2'),
    why: dialog.locator('p.why'),
    ways: dialog.locator('ol button.way'),
  };
}
