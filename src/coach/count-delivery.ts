import type { Batch, CountAnswer } from '../stats/counts';
import { type Counts, Tally } from '../stats/tally';

/** Asks the ledger to count a batch; undefined when nobody answered. */
export type AskLedger = (batch: Batch) => Promise<CountAnswer | undefined>;

/** Where the ledger takes none, no more than this many wait to be asked for again; the rest is added up. */
const MOST = 20;

/**
 * Brings this frame's counts to the ledger: each batch until the ledger says that it has it, one after the other, so
 * that nothing is taken back before it was counted. The ledger takes an id once, so asking again is safe.
 */
export class CountDelivery {
  // not randomUUID: pages without https have none
  readonly #frame = crypto.getRandomValues(new Uint32Array(3)).join('-');
  readonly #ask: AskLedger;
  readonly #waiting = new Tally();
  /** Asked for, perhaps counted, but nobody said so. */
  readonly #uncertain: Batch[] = [];
  #made = 0;
  #isAsking = false;

  constructor(ask: AskLedger) {
    this.#ask = ask;
  }

  add(counts: Counts): void {
    this.#waiting.add(counts);
  }

  /** Asks for all there is; what cannot be delivered now waits for the next time. */
  async deliver(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let batch = this.#next(); batch; batch = this.#next()) {
      const answer = await this.#ask(batch);
      // a refusal says nothing of the times it was asked for before: it stays the batch that it is
      if (!answer?.counted) break;
      this.#uncertain.shift();
    }
    this.#isAsking = false;
  }

  /** The page may be going: there is no time to wait for answers. */
  deliverNow(): void {
    if (this.#uncertain.length < MOST && !this.#waiting.isEmpty) this.#make();
    for (const batch of this.#uncertain) void this.#ask(batch);
  }

  #next(): Batch | undefined {
    if (this.#uncertain.length === 0 && !this.#waiting.isEmpty) this.#make();
    return this.#uncertain[0];
  }

  #make(): void {
    this.#made++;
    this.#uncertain.push({ id: `${this.#frame}-${this.#made}`, ...this.#waiting.take() });
  }
}
