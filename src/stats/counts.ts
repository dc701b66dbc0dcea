import type { Day } from './day';

/**
 * What became of a flagged phrase. `shown`: it was underlined, or its wording used from the popup. `accepted`: a
 * wording of ours stands in its place. `reworded`: the agent wrote it another way. `dismissed`: "Not here".
 * `sent`: the reply went out with it as written. At most one of these last four is true of a phrase. `inserted`: it was
 * shown in text that the agent did not type (a macro, a draft, a paste); nothing else is counted of such a phrase.
 */
export const OUTCOMES = ['shown', 'accepted', 'reworded', 'dismissed', 'sent', 'inserted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How often something became of a rule's phrases on one day in one helpdesk. */
export interface FlagCount {
  day: Day;
  /** Id of its row, `any` for a site without one. */
  helpdesk: string;
  rule: string;
  outcome: Outcome;
  count: number;
}

/** What was sent on one day from one helpdesk. */
export interface ReplyCount {
  day: Day;
  helpdesk: string;
  replies: number;
  words: number;
}

/**
 * What a page adds to the ledger. It is sent until the ledger says that it has it, and the ledger takes each id
 * once. Counts may be negative: what was counted a moment ago is taken back (an undo, a reply that was not sent
 * after all).
 */
export interface Batch {
  id: string;
  flags: FlagCount[];
  replies: ReplyCount[];
}

/** Bounds of a batch. What is beyond them is answered as counted, and is not: it would never get through. */
export const MOST_COUNTS = 500;
/** How much of a flag or of replies one count may add or take back. */
export const MOST_TIMES = 10_000;
export const MOST_WORDS = 1_000_000;

/** Why counts cannot be kept: the browser has no room, or keeps nothing here (private window, storage off). */
export type CountingProblem = 'full' | 'refused';

/** `counted`: the ledger has it, now or from before. Else it has nothing of it. */
export type CountAnswer = { counted: true } | { counted: false; problem: CountingProblem };
