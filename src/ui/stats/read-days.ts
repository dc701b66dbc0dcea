import type { FlagCount, ReplyCount } from '../../stats/counts';
import { type Day, daysAfter } from '../../stats/day';
import type { Ledger } from '../../stats/ledger';

/** What the page reads; it never writes. */
export type ReadableLedger = Pick<Ledger, 'flags' | 'replies' | 'firstDay' | 'follow'>;

/** What the page shows: the eight weeks up to today, and since when there are counts. */
export interface ReadDays {
  today: Day;
  /** Undefined when nothing was ever counted. */
  first: Day | undefined;
  flags: FlagCount[];
  replies: ReplyCount[];
}

const DAYS_BACK = 56;

/** Reads what the page shows. Rejects when the browser keeps nothing here. */
export async function readDays(ledger: ReadableLedger, today: Day): Promise<ReadDays> {
  const from = daysAfter(today, -DAYS_BACK);
  const [first, flags, replies] = await Promise.all([
    ledger.firstDay(),
    ledger.flags(from, today),
    ledger.replies(from, today),
  ]);
  return { today, first, flags, replies };
}
