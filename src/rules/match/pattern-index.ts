import type { Token } from '../text/tokens';
import { endOf } from './pattern';
import { PatternNeeds } from './pattern-needs';
import { PatternStarts, type Patterns } from './pattern-starts';
import type { PhraseHit } from './phrase-hit';

/** What was found, for each rule's patterns that have hits, and how many of those there were then. */
interface Found {
  hits: Map<Patterns, PhraseHit[]> | undefined;
  of: number;
}

/**
 * What was found is kept with the tokens, see `tokenize`, and goes when they go, as from a WeakMap, which costs a lookup
 * more each time a rule asks and the garbage collector a good deal.
 */
type Searched = readonly Token[] & { patternsFound?: Found };

const NONE: readonly PhraseHit[] = [];

/** All patterns by their first two words, so that a sentence costs its words and not its words times the rules. */
export class PatternIndex {
  readonly #rules: Patterns[] = [];
  readonly #needs = new PatternNeeds();
  #starts = new PatternStarts();
  /** How many of the rules `#starts` has. */
  #joined = 0;

  add(patterns: Patterns): void {
    this.#rules.push(patterns);
  }

  /** Hits of one rule: the longest at each place, left to right, never overlapping. */
  hits(patterns: Patterns, tokens: readonly Token[]): readonly PhraseHit[] {
    const known = (tokens as Searched).patternsFound;
    const { hits } = known?.of === this.#rules.length ? known : this.#search(tokens);
    return hits?.get(patterns) ?? NONE;
  }

  #search(tokens: readonly Token[]): Found {
    this.#join();
    this.#needs.begin(tokens);
    let hits: Found['hits'];
    for (let first = 0; first < tokens.length; first++) {
      const starts = this.#starts.of(tokens[first]?.word ?? '');
      if (!starts) continue;
      let isHead: boolean | undefined;
      for (const candidate of starts.before(tokens[first + 1]?.word ?? '')) {
        const { of, pattern } = candidate;
        if (pattern.head) {
          isHead ??= pattern.steps[0]?.fits(tokens[first], tokens, first) ?? false;
          if (!isHead) continue;
        }
        candidate.needs ??= this.#needs.of(pattern);
        if (!this.#needs.areMet(candidate.needs, first)) continue;
        if (hits && isTaken(hits.get(of), first)) continue;
        const last = endOf(pattern, tokens, first);
        if (last === undefined) continue;
        hits ??= new Map();
        keepLongest(hits, of, { first, last, name: pattern.name });
      }
    }
    const found = { hits, of: this.#rules.length };
    (tokens as Searched).patternsFound = found;
    return found;
  }

  /** Patterns that were made since the last search begin where the others do. */
  #join(): void {
    if (this.#joined === this.#rules.length) return;
    this.#joined = this.#rules.length;
    this.#starts = new PatternStarts();
    for (const of of this.#rules) for (const pattern of of.patterns()) this.#starts.add(of, pattern);
  }
}

/** Whether a hit that began before reaches over token `at`. */
function isTaken(hits: readonly PhraseHit[] | undefined, at: number): boolean {
  const before = hits?.[hits.length - 1];
  return before !== undefined && before.first < at && before.last > at;
}

/** Of two that begin together the longer, of two alike the one that is written first. */
function keepLongest(found: Map<Patterns, PhraseHit[]>, of: Patterns, hit: PhraseHit): void {
  const hits = found.get(of);
  const before = hits?.[hits.length - 1];
  if (!hits) found.set(of, [hit]);
  else if (before?.first !== hit.first) hits.push(hit);
  else if (hit.last > before.last) hits[hits.length - 1] = hit;
}
