import { covers } from '../match-pattern';

/**
 * The sites that the agent allowed, as match patterns in order: what is granted beyond the manifest's own. What another
 * of them covers is left out, as one script in a page is enough.
 * @param granted all origins that the browser says are granted, the manifest's among them
 * @param own those of the manifest
 */
export function allowedSites(granted: readonly string[], own: readonly string[]): string[] {
  const beyond = granted.filter((one) => covers(one, one) && !own.some((mine) => covers(mine, one)));
  const widest = beyond.filter((one) => !beyond.some((other) => other !== one && covers(other, one)));
  return [...new Set(widest)].sort();
}
