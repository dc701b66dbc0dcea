import type { Finding } from '../rules/types';
import { phraseKey, quietPhrase } from '../team/quiet-phrase';

/** What the agent said "Not here" to, for one reply. Kept in memory alone. */
export class Dismissals {
  readonly #dismissed: string[] = [];

  /** From now on this phrase raises no flag of this rule in the reply. */
  add(finding: Finding, text: string): void {
    this.#dismissed.push(keyOf(finding, text));
  }

  /** Takes the last one back. */
  undo(): void {
    this.#dismissed.pop();
  }

  /** The reply is over: the next one starts with none. */
  clear(): void {
    this.#dismissed.length = 0;
  }

  has(finding: Finding, text: string): boolean {
    return this.#dismissed.length > 0 && this.#dismissed.includes(keyOf(finding, text));
  }
}

function keyOf({ rule, start, end }: Finding, text: string): string {
  return phraseKey(quietPhrase(rule, text.slice(start, end)));
}
