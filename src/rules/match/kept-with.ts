import type { Token } from '../text/tokens';

/**
 * What was found in tokens, kept with them: it goes when they go, as from a WeakMap, which costs a lookup more and the
 * garbage collector a good deal.
 */
export class KeptWith<T> {
  readonly #key = Symbol();

  get(tokens: readonly Token[]): T | undefined {
    return (tokens as unknown as Record<symbol, T | undefined>)[this.#key];
  }

  set(tokens: readonly Token[], found: T): void {
    (tokens as unknown as Record<symbol, T | undefined>)[this.#key] = found;
  }
}
