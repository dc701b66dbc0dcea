import { browser } from 'wxt/browser';
import type { Answers, ToBackground } from '../messages';
import { readMessage } from './to-background';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Answers messages of one type. What `run` rejects with is answered as undefined: whoever asked goes on without. */
export function answer<Type extends ToBackground['type']>(
  type: Type,
  run: (message: Extract<ToBackground, { type: Type }>, sender: Sender) => Promise<Answers[Type]>,
): void {
  browser.runtime.onMessage.addListener((value, sender, respond) => {
    const message = readMessage(value);
    if (message?.type !== type) return undefined;
    run(message as Extract<ToBackground, { type: Type }>, sender).then(respond, () => respond(undefined));
    return true;
  });
}

/** Whether a message comes from a page of this extension. What runs in other pages may dismiss, and has no other say in the settings. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
