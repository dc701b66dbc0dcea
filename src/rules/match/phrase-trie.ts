import type { Token } from '../text/tokens';
import { PhraseAutomaton, type Phrases } from './phrase-automaton';
import type { PhraseHit } from './phrase-hit';
import { type Groups, rootOf, type State } from './phrase-states';

export type { PhraseHit };

/** Of all tries there are: the first search in a sentence is everybody's. */
const AUTOMATON = new PhraseAutomaton();

/**
 * Phrases as a trie over words. A phrase is written in the words that rules see ("that is not true"), with
 * `(a|b)` for alternatives and `[x]` for what may be missing. Commas and dashes between its words are passed
 * over. Building costs the letters of the phrases as written, whatever they stand for. Only words of the phrases
 * are kept, never those of a text.
 */
export class PhraseTrie implements Phrases {
  readonly light: ReadonlySet<string> | undefined;
  readonly #groups: Groups | (() => Groups);
  #root: State | undefined;

  /**
   * `groups`: name of a group, and its phrases, read at the first search, so that loading a rule costs nothing;
   * `light`: words that are passed over where no phrase has them.
   */
  constructor(groups: Groups | (() => Groups), light?: ReadonlySet<string>) {
    this.#groups = groups;
    this.light = light;
    AUTOMATON.add(this);
  }

  root(): State {
    this.#root ??= rootOf(typeof this.#groups === 'function' ? this.#groups() : this.#groups);
    return this.#root;
  }

  /** The longest phrase at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): readonly PhraseHit[] {
    const hits = AUTOMATON.hits(this, tokens);
    return hits.length < 2 ? hits : withoutOverlaps(hits);
  }

  /** The longest phrase that begins with token `first`. */
  at(tokens: readonly Token[], first: number): PhraseHit | undefined {
    return AUTOMATON.hits(this, tokens).find((hit) => hit.first === first);
  }
}

/** What begins inside a hit is part of it. */
function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  let end = 0;
  return hits.filter(({ first, last }) => {
    if (first < end) return false;
    end = last;
    return true;
  });
}
