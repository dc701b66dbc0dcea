import { browser } from 'wxt/browser';
import type { Injected, Script } from '../messages';
import { answer } from './answer';
import { nextKey } from './next-flag';

/** What goes into a frame for each script; nothing is web-accessible. */
const FILES = {
  coach: { js: '/coach.js', css: '/assets/underline.css' },
  popover: { js: '/popover.js', css: undefined },
} as const satisfies Record<Script, { js: string; css: string | undefined }>;

/** Answers a frame that asks for a script by putting it into that frame alone. */
export function injectOnRequest(): void {
  answer('inject', async ({ script }, { tab, frameId }) =>
    tab?.id === undefined || frameId === undefined ? undefined : await inject(script, tab.id, frameId),
  );
}

async function inject(script: Script, tabId: number, frameId: number): Promise<Injected> {
  const target = { tabId, frameIds: [frameId] };
  const { js, css } = FILES[script];
  if (css) await browser.scripting.insertCSS({ target, files: [css] });
  await browser.scripting.executeScript({ target, files: [js], injectImmediately: true });
  return await nextKey();
}
