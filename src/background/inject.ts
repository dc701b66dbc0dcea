import { browser } from 'wxt/browser';
import type { Injected, Script } from '../messages';
import { nextKey } from './next-flag';
import { readMessage } from './to-background';

/** What goes into a frame for each script; nothing is web-accessible. */
const FILES = {
  coach: { js: '/coach.js', css: '/assets/underline.css' },
  popover: { js: '/popover.js', css: undefined },
} as const satisfies Record<Script, { js: string; css: string | undefined }>;

/** Answers a frame that asks for a script by putting it into that frame alone. */
export function injectOnRequest(): void {
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const request = readMessage(message);
    const tabId = sender.tab?.id;
    if (!request || tabId === undefined || sender.frameId === undefined) return undefined;
    inject(request.script, tabId, sender.frameId).then(answer, () => answer(undefined));
    return true;
  });
}

async function inject(script: Script, tabId: number, frameId: number): Promise<Injected> {
  const target = { tabId, frameIds: [frameId] };
  const { js, css } = FILES[script];
  if (css) await browser.scripting.insertCSS({ target, files: [css] });
  await browser.scripting.executeScript({ target, files: [js], injectImmediately: true });
  return await nextKey();
}
