import { browser } from 'wxt/browser';
import type { Effective } from '../team/effective';

/** Pictures of the mark by size; `off` where coaching is off or paused (LOOK.md, "Mark"). */
export const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
} as const;

/** Everywhere, and the tabs that differ from it. */
export interface Shown {
  everywhere: keyof typeof ICONS;
  /** By id of the tab. */
  tabs: Map<number, keyof typeof ICONS>;
}

/**
 * What the toolbar button shows. A tab's address is only known where we have access to its site, and only there can
 * a site be off.
 * @param now milliseconds since 1970
 */
export function iconsFor(
  effective: Effective | undefined,
  tabs: readonly { id?: number | undefined; url?: string | undefined }[],
  now: number,
): Shown {
  const { pausedUntil = 0, sitesOff = [] } = effective ?? {};
  const everywhere = pausedUntil > now ? 'off' : 'on';
  const isOff = (url: string): boolean => URL.canParse(url) && sitesOff.includes(new URL(url).hostname);
  const known = tabs.flatMap(({ id, url }): [number, keyof typeof ICONS][] =>
    id === undefined || !url ? [] : [[id, isOff(url) ? 'off' : everywhere]],
  );
  return { everywhere, tabs: new Map(known) };
}

/** Puts it on the toolbar button. A tab may be gone meanwhile: then there is nothing to show it on. */
export async function showIcons({ everywhere, tabs }: Shown): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ path: ICONS[everywhere] }),
    ...[...tabs].map(([tabId, icon]) => browser.action.setIcon({ tabId, path: ICONS[icon] })),
  ]);
}
