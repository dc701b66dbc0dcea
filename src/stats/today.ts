import type { CountingProblem, FlagCount, ReplyCount } from './counts';

/** One day's totals over all helpdesks. */
export interface Today {
  replies: number;
  words: number;
  /** Flagged phrases that were written another way, with a wording of ours or with the agent's own. */
  reworded: number;
  /** Flagged phrases that went out as written. */
  sent: number;
}

/** `off`: counting is switched off. `problem`: the last count could not be kept, or nothing can be read. */
export type TodayAnswer = { today: Today } | { off: true } | { problem: CountingProblem };

/** The totals of one day's counts. */
export function todayOf(flags: readonly FlagCount[], replies: readonly ReplyCount[]): Today {
  const became = (...outcomes: FlagCount['outcome'][]): number =>
    sum(flags.filter(({ outcome }) => outcomes.includes(outcome)).map(({ count }) => count));
  return {
    replies: sum(replies.map((one) => one.replies)),
    words: sum(replies.map(({ words }) => words)),
    reworded: became('accepted', 'reworded'),
    sent: became('sent'),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
