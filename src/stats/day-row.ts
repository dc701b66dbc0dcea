import type { Batch, FlagCount, Outcome, ReplyCount } from './counts';
import type { Day } from './day';

/**
 * What is kept of one day in one helpdesk. All of it is one row: it is added to and read as a whole, so a month
 * is a hundred rows instead of thousands.
 */
export interface DayRow {
  day: Day;
  /** Id of its row, `any` for a site without one. */
  helpdesk: string;
  /** By rule, a Map since a rule may be called like something that every object has. Only what is above 0. */
  flags: Map<string, Partial<Record<Outcome, number>>>;
  replies: number;
  words: number;
}

export type DayKey = [day: Day, helpdesk: string];

export function emptyRow([day, helpdesk]: DayKey): DayRow {
  return { day, helpdesk, flags: new Map(), replies: 0, words: 0 };
}

/** The rows that a batch adds to, each once. */
export function keysOf({ flags, replies }: Batch): DayKey[] {
  const keys = [...flags, ...replies].map(({ day, helpdesk }): DayKey => [day, helpdesk]);
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()];
}

/** The row with what a batch has for it; nothing goes under 0, whatever is taken back. */
export function addTo(row: DayRow, batch: Batch): DayRow {
  const isHere = ({ day, helpdesk }: FlagCount | ReplyCount): boolean =>
    day === row.day && helpdesk === row.helpdesk;
  const sums = { ...row, flags: new Map(row.flags) };
  for (const { rule, outcome, count } of batch.flags.filter(isHere)) {
    const outcomes = sums.flags.get(rule) ?? {};
    sums.flags.set(rule, { ...outcomes, [outcome]: (outcomes[outcome] ?? 0) + count });
  }
  for (const { replies, words } of batch.replies.filter(isHere)) {
    sums.replies += replies;
    sums.words += words;
  }
  return notUnderZero(sums);
}

export function isEmpty({ flags, replies, words }: DayRow): boolean {
  return flags.size === 0 && replies === 0 && words === 0;
}

export function flagCountsOf({ day, helpdesk, flags }: DayRow): FlagCount[] {
  return [...flags].flatMap(([rule, outcomes]) =>
    outcomesOf(outcomes).map(([outcome, count]) => ({ day, helpdesk, rule, outcome, count })),
  );
}

function notUnderZero(row: DayRow): DayRow {
  const flags = [...row.flags]
    .map(([rule, outcomes]) => [rule, outcomesOf(outcomes).filter(([, count]) => count > 0)] as const)
    .filter(([, outcomes]) => outcomes.length > 0)
    .map(([rule, outcomes]) => [rule, Object.fromEntries(outcomes)] as const);
  return {
    ...row,
    flags: new Map(flags),
    replies: Math.max(0, row.replies),
    words: Math.max(0, row.words),
  };
}

function outcomesOf(outcomes: Partial<Record<Outcome, number>>): [Outcome, number][] {
  return Object.entries(outcomes) as [Outcome, number][];
}
