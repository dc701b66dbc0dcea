import { covers, patternOf } from '../match-pattern';
import type { Helpdesk } from './helpdesk';
import { HELPDESKS } from './helpdesks';
import { DEMO } from './rows/demo';

/** Any site that the agent allowed: nothing is known of it, so its boxes are found by what they look like. */
const ANY_SITE: Helpdesk = {
  id: 'any',
  name: 'This site',
  certainty: 'hosts only',
  access: 'self-hosted',
  matches: [],
};

/**
 * The row of the helpdesk that a page belongs to: by its address, else by a mark in the page, as companies run theirs
 * where they like. Pages that draw themselves later get their marks later: ask when a box gets the focus.
 * @param page what to look for marks in; undefined: only the address is known
 */
export function helpdeskOf(url: string, mode: string, page?: ParentNode): Helpdesk {
  const here = patternOf(url);
  const isIn = ({ matches }: Helpdesk): boolean =>
    here !== undefined && matches.some((one) => covers(one, here));
  const byAddress = HELPDESKS.find(isIn);
  if (byAddress) return byAddress;
  const byMark = page && HELPDESKS.find(({ pageMark }) => pageMark && page.querySelector(pageMark));
  // a real helpdesk may run on loopback as well
  return byMark ?? (mode === 'demo' && isIn(DEMO) ? DEMO : ANY_SITE);
}
