import { covers, patternOf } from '../match-pattern';

/**
 * Whether a page is at one of these sites.
 * @param sites match patterns
 */
export function isAt(url: string, sites: readonly string[]): boolean {
  const here = patternOf(url);
  return here !== undefined && sites.some((one) => covers(one, here));
}
