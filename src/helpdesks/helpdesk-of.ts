import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Helpdesk } from './helpdesk';
import { helpdesksIn } from './rows';

/** Any site that the agent allowed: nothing is known of it, so its boxes are found by what they look like. */
const ANY_SITE: Helpdesk = { id: 'any', name: 'This site', certainty: 'hosts only', matches: [] };

/** The row of the helpdesk that a page belongs to. */
export function helpdeskOf(url: string, mode: string): Helpdesk {
  return (
    helpdesksIn(mode).find(({ matches }) => matches.some((one) => new MatchPattern(one).includes(url))) ??
    ANY_SITE
  );
}
