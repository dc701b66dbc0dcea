import { type Browser, browser } from 'wxt/browser';
import { type Effective, readEffective } from '../team/effective';
import { EFFECTIVE_KEY } from '../team/keys';
import { timerUntil } from './timer-until';

const NAME = EFFECTIVE_KEY.replace('local:', '');

/**
 * Calls back with the effective settings: once they are read, at each change, and when a pause ends. Undefined where
 * there are none that can be read.
 */
export function followSettings(apply: (effective: Effective | undefined) => void, signal: AbortSignal): void {
  let heard = false;
  const take = (value: unknown): void => {
    if (signal.aborted) return;
    heard = true;
    const effective = readEffective(value);
    resume.at(effective?.pausedUntil, () => apply(effective));
    apply(effective);
  };
  const resume = timerUntil(signal);
  const listen = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (area === 'local' && NAME in changes) take(changes[NAME]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listen), { once: true });
  browser.storage.local.get(NAME).then(
    // a change that came first is newer
    (items) => heard || take(items[NAME]),
    () => heard || take(undefined),
  );
}
