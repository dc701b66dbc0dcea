import type { FlagCount, Outcome, ReplyCount } from './counts';
import type { Day } from './day';
import type { Occurrence } from './occurrences';

/** A reply that went out. */
export interface Sent {
  on: Day;
  words: number;
}

/** Counts to be added up: each kind of count once. */
export interface Counts {
  flags: readonly FlagCount[];
  replies: readonly ReplyCount[];
}

/** All that is to be counted of one reply as it stands now. */
export function countsOf(helpdesk: string, occurrences: readonly Occurrence[], sent?: Sent): Counts {
  const flags = occurrences.flatMap(({ rule, shownOn, became, stands, inserted }): FlagCount[] => {
    if (shownOn === undefined) return [];
    const count = (outcome: Outcome, day: Day): FlagCount => ({ day, helpdesk, rule, outcome, count: 1 });
    if (inserted) return [count('inserted', shownOn)];
    const shown = count('shown', shownOn);
    if (became) return [shown, count(became.outcome, became.on)];
    return sent && stands ? [shown, count('sent', sent.on)] : [shown];
  });
  return {
    flags,
    replies: sent ? [{ day: sent.on, helpdesk, replies: 1, words: sent.words }] : [],
  };
}

/**
 * Adds counts up. What comes to nothing is left out, so that counts and what takes them back leave no trace.
 */
export class Tally {
  readonly #flags = new Map<string, FlagCount>();
  readonly #replies = new Map<string, ReplyCount>();

  /** @param times -1 takes the counts back */
  add({ flags, replies }: Counts, times: 1 | -1 = 1): void {
    for (const one of flags) {
      const key = `${one.day} ${one.helpdesk} ${one.rule} ${one.outcome}`;
      const count = (this.#flags.get(key)?.count ?? 0) + times * one.count;
      if (count === 0) this.#flags.delete(key);
      else this.#flags.set(key, { ...one, count });
    }
    for (const one of replies) {
      const key = `${one.day} ${one.helpdesk}`;
      const before = this.#replies.get(key);
      const sum = {
        ...one,
        replies: (before?.replies ?? 0) + times * one.replies,
        words: (before?.words ?? 0) + times * one.words,
      };
      if (sum.replies === 0 && sum.words === 0) this.#replies.delete(key);
      else this.#replies.set(key, sum);
    }
  }

  get isEmpty(): boolean {
    return this.#flags.size === 0 && this.#replies.size === 0;
  }

  /** What it came to; it is empty then. */
  take(): { flags: FlagCount[]; replies: ReplyCount[] } {
    const taken = { flags: [...this.#flags.values()], replies: [...this.#replies.values()] };
    this.#flags.clear();
    this.#replies.clear();
    return taken;
  }
}
