import 'fake-indexeddb/auto';
import { Counting } from '../../../src/background/counting/counting';
import { readMessage } from '../../../src/background/to-background';
import type { Batch, CountAnswer } from '../../../src/stats/counts';
import { dayOf } from '../../../src/stats/day';
import { Ledger } from '../../../src/stats/ledger';

const NOW = new Date(2026, 10, 23, 12).getTime();
const TODAY = dayOf(new Date(NOW));

/** No fault of these tests lasts longer. */
const MOST_TIMES = 50;

let made = 0;

/** A browser as far as counting goes: its database, its storage, its clock, and the worker that runs just now. */
export class CountingStage {
  /** What stands in the browser's storage, by key. */
  readonly stored = new Map<string, unknown>();
  /** Milliseconds since 1970. */
  now = NOW;
  readonly name = `counting-${made++}`;
  ledger = new Ledger(this.name);
  counting = this.#started();

  /** The worker stops, wherever it was, and another one is started. */
  restart(): void {
    this.ledger = new Ledger(this.name);
    this.counting = this.#started();
  }

  /** A frame sends a batch, or what ought to be one; undefined: nobody answered. */
  async send(batch: unknown): Promise<CountAnswer | undefined> {
    const message = readMessage({ type: 'count', batch });
    return message?.type === 'count' ? await this.counting.count(message.batch) : undefined;
  }

  /** As a frame does: the same batch until it is answered that it was counted. */
  async sendUntilCounted(batch: Batch): Promise<void> {
    for (let times = 0; times < MOST_TIMES; times++) if ((await this.send(batch))?.counted) return;
    throw new Error(`The batch was asked for ${MOST_TIMES} times, and not counted.`);
  }

  /** All that is in the ledger, read by somebody else. */
  async totals(): Promise<string> {
    const reader = new Ledger(this.name);
    const flags = await reader.flags('0000-01-01', '9999-12-31');
    const replies = await reader.replies('0000-01-01', '9999-12-31');
    reader.close();
    const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
    const shown = sum(flags.map(({ count }) => count));
    return `${shown} shown, ${sum(replies.map((one) => one.replies))} sent, ${sum(replies.map(({ words }) => words))} words`;
  }

  /** What the popup is told. */
  async says(): Promise<string> {
    const answer = await this.counting.today();
    if ('problem' in answer) return answer.problem;
    return 'off' in answer ? 'off' : 'today';
  }

  #started(): Counting {
    const { stored } = this;
    const storage = {
      getItem: async (key: string) => stored.get(key) ?? null,
      setItem: async (key: string, value: unknown) => void stored.set(key, value),
      removeItem: async (key: string) => void stored.delete(key),
    };
    return new Counting({ ledger: this.ledger, storage, now: () => this.now });
  }
}

/** So many flags shown today, and a reply of ten words for each. */
export function batchOf(id: string, shown: number): Batch {
  const here = { day: TODAY, helpdesk: 'zendesk' };
  return {
    id,
    flags: [{ ...here, rule: 'denial', outcome: 'shown', count: shown }],
    replies: [{ ...here, replies: shown, words: 10 * shown }],
  };
}
