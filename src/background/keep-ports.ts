import { browser } from 'wxt/browser';

/** Takes the ports that frames open to learn when this extension goes (`extension-life.ts`); nothing is said on them. */
export function keepPorts(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
