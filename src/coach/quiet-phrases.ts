import type { Finding } from '../rules/types';
import { phraseKey, type QuietPhrase, quietPhrase } from '../team/quiet-phrase';

/** What raises no flag in any reply, on the agent's word. */
export class QuietPhrases {
  readonly #keys: ReadonlySet<string>;

  constructor(phrases: readonly QuietPhrase[]) {
    this.#keys = new Set(phrases.map(phraseKey));
  }

  /** @param text that the finding's offsets belong to */
  has({ rule, start, end }: Finding, text: string): boolean {
    return this.#keys.size > 0 && this.#keys.has(phraseKey(quietPhrase(rule, text.slice(start, end))));
  }
}
