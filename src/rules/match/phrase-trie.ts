import type { Token } from '../text/tokens';

/** A phrase that was found: token indices, end exclusive, and the name its group has. */
export interface PhraseHit {
  first: number;
  last: number;
  name: string;
}

/** Names of groups, and the phrases of each as written. */
type Groups = Record<string, string[]>;

/** A word, or the ways to go on from here; an empty way is one that may be left out. */
type Piece = string | readonly (readonly Piece[])[];

/** A place within the phrases as written: the words that lead on, and the places that are reached without one. */
interface Place {
  words: [word: string, to: Place][];
  skips: Place[];
  /** A phrase ends here; of two alike the later one counts. */
  end?: { name: string; order: number };
}

/** All places that the same words lead to. What follows is worked out when its word first comes, and kept. */
class State {
  readonly name: string | undefined;
  readonly #next = new Map<string, Place[] | State>();

  constructor(from: readonly Place[]) {
    const reached = new Set(from);
    let order = -1;
    // a set goes on to what is added to it on the way
    for (const { words, skips, end } of reached) {
      for (const place of skips) reached.add(place);
      for (const [word, to] of words) {
        const known = this.#next.get(word);
        if (Array.isArray(known)) known.push(to);
        else this.#next.set(word, [to]);
      }
      if (end && end.order > order) {
        this.name = end.name;
        order = end.order;
      }
    }
  }

  after(word: string): State | undefined {
    const next = this.#next.get(word);
    if (!Array.isArray(next)) return next;
    const state = new State(next);
    this.#next.set(word, state);
    return state;
  }
}

/**
 * Phrases as a trie over words. A phrase is written in the words that rules see ("that is not true"), with
 * `(a|b)` for alternatives and `[x]` for what may be missing. Commas and dashes between its words are passed
 * over. Building costs the letters of the phrases as written, whatever they stand for; a search costs the tokens
 * times the longest phrase. Only words of the phrases are kept, never those of a text.
 */
export class PhraseTrie {
  readonly #groups: Groups | (() => Groups);
  #root: State | undefined;

  /**
   * `groups`: name of a group, and its phrases, read at the first search, so that loading a rule costs nothing;
   * `light`: words that are passed over where no phrase has them.
   */
  constructor(
    groups: Groups | (() => Groups),
    private readonly light?: ReadonlySet<string>,
  ) {
    this.#groups = groups;
  }

  /** The longest phrase at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): PhraseHit[] {
    this.#root ??= rootOf(this.#groups);
    let hits: PhraseHit[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const state = this.#root.after(tokens[at]?.word ?? '');
      const hit = state && longest(state, tokens, at, this.light);
      if (!hit) continue;
      if (hits) hits.push(hit);
      else hits = [hit];
      at = hit.last - 1;
    }
    return hits ?? [];
  }

  /** The longest phrase that begins with token `first`. */
  at(tokens: readonly Token[], first: number): PhraseHit | undefined {
    this.#root ??= rootOf(this.#groups);
    const state = this.#root.after(tokens[first]?.word ?? '');
    return state && longest(state, tokens, first, this.light);
  }
}

function rootOf(groups: Groups | (() => Groups)): State {
  const starts: Place[] = [];
  for (const [name, phrases] of Object.entries(typeof groups === 'function' ? groups() : groups)) {
    for (const phrase of phrases) {
      const start = emptyPlace();
      follow(read(phrase), start).end = { name, order: starts.length };
      starts.push(start);
    }
  }
  return new State(starts);
}

/** The longest phrase that goes on from the state behind token `first`. */
function longest(
  from: State,
  tokens: readonly Token[],
  first: number,
  light?: ReadonlySet<string>,
): PhraseHit | undefined {
  let state: State | undefined = from;
  let name: string | undefined;
  let last = first;
  for (let at = first + 1; state; at++) {
    if (state.name !== undefined) {
      name = state.name;
      last = at;
    }
    while (isPassedOver(tokens[at])) at++;
    let word: string | undefined = tokens[at]?.word;
    if (word === undefined) break;
    let next: State | undefined = state.after(word);
    while (!next && word !== undefined && light?.has(word)) {
      word = tokens[++at]?.word;
      next = word === undefined ? undefined : state.after(word);
    }
    state = next;
  }
  return name === undefined ? undefined : { first, last, name };
}

function emptyPlace(): Place {
  return { words: [], skips: [] };
}

/** Lays the pieces out from a place; the place they end at. */
function follow(pieces: readonly Piece[], from: Place): Place {
  let at = from;
  for (const piece of pieces) {
    const to = emptyPlace();
    if (typeof piece === 'string') at.words.push([piece, to]);
    else for (const way of piece) follow(way, at).skips.push(to);
    at = to;
  }
  return at;
}

function isPassedOver(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.word === ',' || token.word === '-' || token.word === '–');
}

const PIECE = /[()[\]|]|[^\s()[\]|]+/g;

/** A phrase as written, read into its pieces. */
function read(phrase: string): Piece[] {
  const marks = phrase.match(PIECE) ?? [];
  let at = 0;
  const ways = (): Piece[][] => {
    let way: Piece[] = [];
    const all = [way];
    for (; at < marks.length; at++) {
      const mark = marks[at] ?? '';
      if (mark === ')' || mark === ']') break;
      if (mark === '|') {
        way = [];
        all.push(way);
      } else if (mark === '(' || mark === '[') {
        at++;
        const inner = ways();
        way.push(mark === '[' ? [...inner, []] : inner);
      } else way.push(mark);
    }
    return all;
  };
  return ways()[0] ?? [];
}
