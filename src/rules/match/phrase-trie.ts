import type { Token } from '../text/tokens';

/** A phrase that was found: token indices, end exclusive, and the name its group has. */
export interface PhraseHit {
  first: number;
  last: number;
  name: string;
}

/** A word, or the ways to go on from here; an empty way is one that may be left out. */
type Piece = string | readonly (readonly Piece[])[];

interface Phrase {
  name: string;
  pieces: readonly Piece[];
}

/**
 * Phrases kept by their first word. A phrase is written in the words that rules see ("that is not true"), with
 * `(a|b)` for alternatives and `[x]` for what may be missing. Commas and dashes between its words are passed
 * over. Building only reads what is written, so that many alternatives cost no more than their letters; a search
 * costs the tokens times the phrases that begin with the same word.
 */
export class PhraseTrie {
  readonly #byFirst = new Map<string, Phrase[]>();

  /** `groups`: name of a group, and its phrases. */
  constructor(groups: Record<string, string[]>) {
    for (const [name, phrases] of Object.entries(groups)) {
      for (const phrase of phrases) this.#add({ name, pieces: read(phrase) });
    }
  }

  /** The longest phrase at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.at(tokens, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last - 1;
    }
    return hits;
  }

  /** The longest phrase that begins with token `first`; of two alike the one that was written later. */
  at(tokens: readonly Token[], first: number): PhraseHit | undefined {
    let hit: PhraseHit | undefined;
    for (const { name, pieces } of this.#byFirst.get(tokens[first]?.word ?? '') ?? []) {
      const last = longest(pieces, tokens, first, first);
      if (last > first && last >= (hit?.last ?? 0)) hit = { first, last, name };
    }
    return hit;
  }

  #add(phrase: Phrase): void {
    for (const word of firstWords(phrase.pieces)) {
      const known = this.#byFirst.get(word);
      if (known) known.push(phrase);
      else this.#byFirst.set(word, [phrase]);
    }
  }
}

/** Where the longest way through `pieces` from token `at` ends, exclusive; -1 when there is none. */
function longest(pieces: readonly Piece[], tokens: readonly Token[], first: number, at: number): number {
  let next = at;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (typeof piece !== 'string') {
      const rest = pieces.slice(index + 1);
      let end = -1;
      for (const way of piece) end = Math.max(end, longest(way.concat(rest), tokens, first, next));
      return end;
    }
    while (next > first && isPassedOver(tokens[next])) next++;
    if (tokens[next]?.word !== piece) return -1;
    next++;
  }
  return next;
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

/** Every word that a phrase can begin with. */
function firstWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const found = new Set<string>();
  const [piece, ...rest] = pieces;
  if (typeof piece === 'string') return found.add(piece);
  for (const way of piece ?? []) for (const word of firstWords(way.concat(rest))) found.add(word);
  return found;
}
