import type { Token } from '../text/tokens';
import type { PhraseHit } from './phrase-hit';
import type { State } from './phrase-states';

/** The phrases of one trie, of which many are walked together. */
export interface Phrases {
  root(): State;
  /** Words that are passed over where none of the phrases has them. */
  light?: ReadonlySet<string> | undefined;
}

/** Where one trie stands, and what brought it there: a word of its phrases, a comma, a light word. */
interface Standing {
  phrases: Phrases;
  state: State;
  behind: 'word' | 'comma' | 'light';
}

/** Where all tries stand that the same words lead to. What follows is worked out when its word first comes, and kept. */
class Node {
  /** Phrases that end here. */
  readonly ends: readonly { phrases: Phrases; name: string }[];
  readonly #standing: readonly Standing[];
  readonly #lights: ReadonlySet<ReadonlySet<string>>;
  /** By words of the phrases, never by those of a text; null: not worked out yet. */
  readonly #next = new Map<string, Node | null>();
  #behindComma: Node | null | undefined;

  constructor(standing: readonly Standing[]) {
    this.#standing = standing;
    this.ends = standing.flatMap(({ phrases, state: { name }, behind }) =>
      behind === 'word' && name !== undefined ? [{ phrases, name }] : [],
    );
    this.#lights = new Set(standing.flatMap(({ phrases: { light } }) => light ?? []));
    for (const { state } of standing) for (const word of state.words()) this.#next.set(word, null);
  }

  after(word: string): Node | undefined {
    const known = this.#next.get(word);
    if (known) return known;
    if (known === undefined && !this.#isLight(word)) return undefined;
    const node = this.#leadTo(
      this.#standing.flatMap(({ phrases, state }): Standing[] => {
        const next = state.after(word);
        if (next) return [{ phrases, state: next, behind: 'word' }];
        return phrases.light?.has(word) ? [{ phrases, state, behind: 'light' }] : [];
      }),
    );
    if (node) this.#next.set(word, node);
    return node;
  }

  /** A comma or a dash is passed over, but not behind a light word. */
  afterComma(): Node | undefined {
    this.#behindComma ??=
      this.#leadTo(
        this.#standing.flatMap(({ phrases, state, behind }): Standing[] =>
          behind === 'light' ? [] : [{ phrases, state, behind: 'comma' }],
        ),
      ) ?? null;
    return this.#behindComma ?? undefined;
  }

  #isLight(word: string): boolean {
    for (const light of this.#lights) if (light.has(word)) return true;
    return false;
  }

  /** Itself where nothing moved: "really, really, really". */
  #leadTo(standing: readonly Standing[]): Node | undefined {
    if (standing.length === 0) return undefined;
    const same =
      standing.length === this.#standing.length &&
      standing.every(({ state, behind }, at) => {
        const before = this.#standing[at];
        return before?.state === state && before.behind === behind;
      });
    return same ? this : new Node(standing);
  }
}

/** What a walk found, for each trie that has hits, and how many tries there were then. */
interface Found {
  hits: Map<Phrases, PhraseHit[]> | undefined;
  of: number;
}

/** What was found is kept with the tokens and goes when they go: see `PatternIndex`. */
type Searched = readonly Token[] & { phrasesFound?: Found };

const NONE: readonly PhraseHit[] = [];

/**
 * Many tries walked as one, so that a sentence costs its words and not its words times the tries (after Aho and
 * Corasick, without failure links: a phrase is short and most words begin none).
 */
export class PhraseAutomaton {
  readonly #tries: Phrases[] = [];
  #starts = new Map<string, Node | Phrases[]>();
  /** How many of the tries `#starts` has. */
  #joined = 0;

  add(phrases: Phrases): void {
    this.#tries.push(phrases);
  }

  /** Hits of one trie: the longest phrase at each token that begins one, in order; they may overlap. */
  hits(phrases: Phrases, tokens: readonly Token[]): readonly PhraseHit[] {
    const known = (tokens as Searched).phrasesFound;
    const { hits } = known?.of === this.#tries.length ? known : this.#walk(tokens);
    return hits?.get(phrases) ?? NONE;
  }

  #walk(tokens: readonly Token[]): Found {
    this.#join();
    let hits: Found['hits'];
    for (let first = 0; first < tokens.length; first++) {
      let node = this.#start(tokens[first]?.word ?? '');
      for (let last = first + 1; node; last++) {
        for (const { phrases, name } of node.ends) {
          hits ??= new Map();
          keepLongest(hits, phrases, { first, last, name });
        }
        while (node && isComma(tokens[last])) {
          node = node.afterComma();
          last++;
        }
        const word = tokens[last]?.word;
        node = word === undefined ? undefined : node?.after(word);
      }
    }
    const found = { hits, of: this.#tries.length };
    (tokens as Searched).phrasesFound = found;
    return found;
  }

  #start(word: string): Node | undefined {
    const start = this.#starts.get(word);
    if (!Array.isArray(start)) return start;
    const node = new Node(
      start.flatMap((phrases): Standing[] => {
        const state = phrases.root().after(word);
        return state ? [{ phrases, state, behind: 'word' }] : [];
      }),
    );
    this.#starts.set(word, node);
    return node;
  }

  /** Tries that were made since the last walk begin where the others do. */
  #join(): void {
    if (this.#joined === this.#tries.length) return;
    this.#joined = this.#tries.length;
    const starts = new Map<string, Phrases[]>();
    for (const phrases of this.#tries) {
      for (const word of phrases.root().words()) {
        const known = starts.get(word);
        if (known) known.push(phrases);
        else starts.set(word, [phrases]);
      }
    }
    this.#starts = starts;
  }
}

function keepLongest(found: Map<Phrases, PhraseHit[]>, phrases: Phrases, hit: PhraseHit): void {
  const hits = found.get(phrases);
  if (!hits) found.set(phrases, [hit]);
  else if (hits[hits.length - 1]?.first === hit.first) hits[hits.length - 1] = hit;
  else hits.push(hit);
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.word === ',' || token.word === '-' || token.word === '–');
}
