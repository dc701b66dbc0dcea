import { browser } from 'wxt/browser';
import { answer, isOwnPage } from '../answer';
import { putIntoOpenTabs } from '../put-into-open-tabs';
import { registerWatcher } from './register-watcher';
import { tellFrames } from './tell-frames';

/**
 * Follows which sites the agent allows, wherever that is done: in our popup, in the options or in the browser's own
 * pages. All of it happens here, as a question of the browser closes the popup that asked in Firefox.
 */
export function followAccess(): void {
  let last: Promise<unknown> = Promise.resolve();
  // one after another: what is registered must be what was granted last
  const next = (step: () => Promise<void>): Promise<void> => {
    const done = last.then(step).catch(() => undefined);
    last = done;
    return done;
  };
  // the event and the popup tell of the same sites: their tabs get one watcher
  const begun = new Map<string, Promise<void>>();
  const coach = (origins: readonly string[]): Promise<unknown> => {
    const fresh = origins.filter((one) => !begun.has(one));
    if (fresh.length > 0) {
      // a page that never ends to load keeps only itself waiting
      const done = next(registerWatcher).then(() => putIntoOpenTabs(fresh));
      for (const one of fresh) begun.set(one, done);
    }
    return Promise.all(origins.map((one) => begun.get(one)));
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => void coach(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    for (const one of origins) begun.delete(one);
    void next(tellFrames);
    void next(registerWatcher);
  });
  answer('coach-sites', async ({ origins }, sender) => {
    const isGranted = isOwnPage(sender) && (await browser.permissions.contains({ origins }));
    if (isGranted) await coach(origins);
    return undefined;
  });
  const start = (): void => void next(registerWatcher);
  // without a listener nothing would wake the worker then, and allowed sites would be without a watcher
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  start();
}
