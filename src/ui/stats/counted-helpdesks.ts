import type { Counts } from '../../stats/summary/day-counts';
import type { CountedHelpdesk } from './helpdesk-filter';

/** Sites that Tactful knows no more of than that they are coached (`counts.ts`). */
const OTHERS: CountedHelpdesk = { id: 'any', name: 'Other sites' };

/** The helpdesks that these counts come from, in the order of `known`. */
export function countedHelpdesks(counts: Counts, known: readonly CountedHelpdesk[]): CountedHelpdesk[] {
  const ids = new Set([...counts.flags, ...counts.replies].map(({ helpdesk }) => helpdesk));
  return [...known, OTHERS].filter(({ id }) => ids.has(id));
}

/** The counts of one helpdesk; of all of them without one. */
export function countsOf(counts: Counts, helpdesk: string | undefined): Counts {
  if (helpdesk === undefined) return counts;
  return {
    flags: counts.flags.filter((one) => one.helpdesk === helpdesk),
    replies: counts.replies.filter((one) => one.helpdesk === helpdesk),
  };
}
