import { askBackground } from '../messages';
import type { Batch } from '../stats/counts';
import { type Counts, Tally } from '../stats/tally';

/**
 * Brings this frame's counts to the ledger: each batch until the ledger says that it has it, one after the other, so
 * that nothing is taken back before it was counted. The ledger takes an id once, so asking again is safe.
 */
export class CountDelivery {
  // not randomUUID: pages without https have none
  readonly #frame = crypto.getRandomValues(new Uint32Array(3)).join('-');
  readonly #waiting = new Tally();
  /** Made and perhaps asked for, but nobody said that they are counted. */
  readonly #unanswered: Batch[] = [];
  #made = 0;
  #isAsking = false;

  add(counts: Counts): void {
    this.#waiting.add(counts);
  }

  /** Asks for all there is; what cannot be delivered now waits for the next time. */
  async deliver(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let batch = this.#next(); batch; batch = this.#next()) {
      const answer = await askBackground({ type: 'count', batch });
      if (!answer) break;
      this.#unanswered.shift();
      if (answer.counted) continue;
      // nothing of it was counted: it need not stay a batch of its own
      this.#waiting.add(batch);
      break;
    }
    this.#isAsking = false;
  }

  /** The page may be going: there is no time to wait for answers. */
  deliverNow(): void {
    if (!this.#waiting.isEmpty) this.#make();
    for (const batch of this.#unanswered) void askBackground({ type: 'count', batch });
  }

  #next(): Batch | undefined {
    if (this.#unanswered.length === 0 && !this.#waiting.isEmpty) this.#make();
    return this.#unanswered[0];
  }

  #make(): void {
    this.#made++;
    this.#unanswered.push({ id: `${this.#frame}-${this.#made}`, ...this.#waiting.take() });
  }
}
