import Dexie, { liveQuery, type Table, type Transaction } from 'dexie';
import type { Batch, FlagCount, ReplyCount } from './counts';
import type { Day } from './day';
import { addTo, type DayKey, type DayRow, emptyRow, flagCountsOf, isEmpty, keysOf } from './day-row';

/** A batch that was counted. */
interface Seen {
  /** In the order in which they came, whatever the clock said. */
  number?: number;
  id: string;
  /** Days since 1970. No finer: when somebody was at work is nobody's business. */
  on: number;
}

const DAY = 86_400_000;
/** How long a counted batch is known, in days. */
const KNOWN_FOR = 30;
/** The last that came stay known whatever the clock says: it may be set on by a year, and back. */
const ALWAYS_KNOWN = 500;
/** With each new batch: more than one, so that they run out, and few, so that it takes no time (0.3 ms each). */
const FORGOTTEN_AT_ONCE = 20;

/**
 * Where counts are kept, in IndexedDB. The background alone writes. Its methods reject with what IndexedDB or Dexie
 * said, and nothing of that call is kept then. It opens when it is first used and again when the browser has closed
 * it ("delete site data", another version of this extension).
 */
export class Ledger {
  readonly #db: Dexie;
  readonly #days: Table<DayRow, DayKey>;
  readonly #seen: Table<Seen, number>;

  constructor(name = 'tactful') {
    this.#db = new Dexie(name);
    this.#db.version(1).stores({ days: '[day+helpdesk]', seen: '++number, &id' });
    this.#days = this.#db.table('days');
    this.#seen = this.#db.table('seen');
  }

  /**
   * Adds a batch, unless it was added before. All of it or nothing.
   * @param now milliseconds since 1970
   */
  async count(batch: Batch, now: number): Promise<void> {
    await this.#written(async () => {
      if (await this.#seen.get({ id: batch.id })) return;
      const on = Math.floor(now / DAY);
      const number = await this.#seen.add({ id: batch.id, on });
      await this.#forget(number - ALWAYS_KNOWN, on);
      await this.#add(batch);
    });
  }

  /** What became of flags on the days from `from` to `to`, both included; only counts above 0, days in order. */
  async flags(from: Day, to: Day): Promise<FlagCount[]> {
    return (await this.#between(from, to)).flatMap(flagCountsOf);
  }

  /** What was sent on the days from `from` to `to`, both included; only days with replies, in order. */
  async replies(from: Day, to: Day): Promise<ReplyCount[]> {
    return (await this.#between(from, to))
      .filter(({ replies, words }) => replies > 0 || words > 0)
      .map(({ day, helpdesk, replies, words }) => ({ day, helpdesk, replies, words }));
  }

  /** The first day that anything was counted on; undefined when nothing was. */
  async firstDay(): Promise<Day | undefined> {
    return await this.#opened(async () => (await this.#days.orderBy(':id').first())?.day);
  }

  /** Deletes all counts. Batches stay known: one that is sent again after this is not counted again. */
  async clear(): Promise<void> {
    await this.#written(() => this.#days.clear());
  }

  /**
   * Calls back with what `read` reads of this ledger, and again each time that anybody has changed it since, until
   * `signal` aborts. After `failed` it says no more.
   */
  follow<Result>(
    read: () => Promise<Result>,
    next: (result: Result) => void,
    failed: () => void,
    signal: AbortSignal,
  ): void {
    const following = liveQuery(read).subscribe(next, failed);
    signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
  }

  /** Lets go of the database until the next use. */
  close(): void {
    this.#db.close();
  }

  async #add(batch: Batch): Promise<void> {
    const keys = keysOf(batch);
    const kept = await this.#days.bulkGet(keys);
    const rows = keys.map((key, index) => addTo(kept[index] ?? emptyRow(key), batch));
    await this.#days.bulkPut(rows.filter((row) => !isEmpty(row)));
    await this.#days.bulkDelete(rows.filter(isEmpty).map(({ day, helpdesk }): DayKey => [day, helpdesk]));
  }

  /** Forgets the oldest of the batches up to a number, some at a time; dates far ahead are from a wrong clock. */
  async #forget(upTo: number, today: number): Promise<void> {
    const old = await this.#seen
      .where('number')
      .belowOrEqual(upTo)
      .until(({ on }) => Math.abs(today - on) <= KNOWN_FOR)
      .limit(FORGOTTEN_AT_ONCE)
      .toArray();
    await this.#seen.bulkDelete(old.flatMap(({ number = [] }) => number));
  }

  async #between(from: Day, to: Day): Promise<DayRow[]> {
    return await this.#opened(() => this.#days.where(':id').between([from], [to, Dexie.maxKey]).toArray());
  }

  /** All of it or nothing, and why it was nothing: Dexie knows only at which step it met the end. */
  async #written(run: () => PromiseLike<void>): Promise<void> {
    let transaction: Transaction | undefined;
    await this.#opened(() =>
      this.#db.transaction('rw', this.#days, this.#seen, (started) => {
        transaction = started;
        return run();
      }),
    ).catch((error) => {
      throw transaction?.idbtrans.error ?? error;
    });
  }

  /** Tried twice: the browser may have closed the database in between, and what failed left nothing behind. */
  async #opened<Result>(run: () => PromiseLike<Result>): Promise<Result> {
    try {
      await this.#db.open();
      return await run();
    } catch {
      await this.#db.open();
      return await run();
    }
  }
}
