import { browser } from 'wxt/browser';
import { readEffective } from '../../team/effective';
import { ASIDE_KEY, EFFECTIVE_KEY } from '../../team/keys';
import type { SettingsView } from '../../team/settings-view';

/** As much of the settings as the popup draws. */
export type FirstSettings = Omit<SettingsView, 'inForce' | 'quietPhrases'>;

const [EFFECTIVE, ASIDE] = [EFFECTIVE_KEY, ASIDE_KEY].map((key) => key.replace('local:', '')) as [
  string,
  string,
];

/**
 * What the popup draws at once, as the background stored it: the background itself is mostly asleep when the popup
 * opens, and takes longer to wake than all the rest. Undefined where only the background can tell.
 * @param now milliseconds since 1970
 */
export async function firstSettings(now: number): Promise<FirstSettings | undefined> {
  const stored = await browser.storage.local.get([EFFECTIVE, ASIDE]).catch(() => undefined);
  const effective = readEffective(stored?.[EFFECTIVE]);
  const aside: unknown = stored?.[ASIDE] ?? [];
  if (!effective || !Array.isArray(aside) || aside.length > 0) return undefined;
  const { sitesOff, pausedUntil } = effective;
  return {
    sitesOff,
    ...(pausedUntil !== undefined && pausedUntil > now && { pausedUntil }),
    aside: [],
  };
}
