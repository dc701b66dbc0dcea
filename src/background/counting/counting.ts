import type { Batch, CountAnswer, CountingProblem } from '../../stats/counts';
import { dayOf } from '../../stats/day';
import type { Ledger } from '../../stats/ledger';
import { type TodayAnswer, todayOf } from '../../stats/today';
import { readEffective } from '../../team/effective';
import { EFFECTIVE_KEY } from '../../team/keys';
import { countingProblemOf } from './counting-problem';

/** Kept until the browser is closed, as the worker stops in between. */
export const PROBLEM_KEY = 'session:counting-problem';

/** As much of WXT's storage as is used. */
export interface Storage {
  getItem(key: typeof EFFECTIVE_KEY | typeof PROBLEM_KEY): Promise<unknown>;
  setItem(key: typeof PROBLEM_KEY, value: CountingProblem): Promise<void>;
  removeItem(key: typeof PROBLEM_KEY): Promise<void>;
}

interface Options {
  ledger: Pick<Ledger, 'count' | 'flags' | 'replies' | 'clear'>;
  storage: Storage;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Counts while counting is switched on, and says why it cannot. It remembers nothing itself: the worker may stop
 * between any two steps. Its methods reject only where the settings cannot be read, as nobody knows then whether
 * counting is wanted.
 */
export class Counting {
  readonly #ledger: Options['ledger'];
  readonly #storage: Storage;
  readonly #now: () => number;

  constructor({ ledger, storage, now }: Options) {
    this.#ledger = ledger;
    this.#storage = storage;
    this.#now = now;
  }

  /** Adds a batch. What comes while counting is off is answered as counted: it is not to be sent again. */
  async count(batch: Batch): Promise<CountAnswer> {
    const isNothing = batch.flags.length === 0 && batch.replies.length === 0;
    if (isNothing || !(await this.#isOn())) return { counted: true };
    return await this.#write(() => this.#ledger.count(batch, this.#now()));
  }

  /** Deletes all counts, whether counting is on or not. */
  async deleteAll(): Promise<CountAnswer> {
    return await this.#write(() => this.#ledger.clear());
  }

  /** Today's totals. A problem of the last count is told first: the totals lack what it could not keep. */
  async today(): Promise<TodayAnswer> {
    if (!(await this.#isOn())) return { off: true };
    const problem = await this.#problem();
    if (problem) return { problem };
    const day = dayOf(new Date(this.#now()));
    try {
      return { today: todayOf(await this.#ledger.flags(day, day), await this.#ledger.replies(day, day)) };
    } catch (error) {
      return { problem: countingProblemOf(error) };
    }
  }

  async #write(run: () => Promise<void>): Promise<CountAnswer> {
    try {
      await run();
    } catch (error) {
      const problem = countingProblemOf(error);
      await this.#remember(problem);
      return { counted: false, problem };
    }
    await this.#remember(undefined);
    return { counted: true };
  }

  async #isOn(): Promise<boolean> {
    return readEffective(await this.#storage.getItem(EFFECTIVE_KEY))?.counting ?? true;
  }

  /** What was counted is counted, whether this can be noted or not. */
  async #remember(problem: CountingProblem | undefined): Promise<void> {
    try {
      if (problem) await this.#storage.setItem(PROBLEM_KEY, problem);
      else await this.#storage.removeItem(PROBLEM_KEY);
    } catch {}
  }

  async #problem(): Promise<CountingProblem | undefined> {
    const kept = await this.#storage.getItem(PROBLEM_KEY).catch(() => undefined);
    return kept === 'full' || kept === 'refused' ? kept : undefined;
  }
}
