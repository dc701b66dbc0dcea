/** Names of groups, and the phrases of each as written. */
export type Groups = Record<string, string[]>;

/** A word, or the ways to go on from here; an empty way is one that may be left out. */
type Piece = string | readonly (readonly Piece[])[];

/** A place within the phrases as written: the words that lead on, and the places that are reached without one. */
interface Place {
  words: [word: string, to: Place][];
  skips: Place[];
  /** A phrase ends here. */
  end?: End;
  /** What the phrase goes on with, as written: most phrases are never read further than their first word. */
  unread?: { rest: string; end: End } | undefined;
}

/** Of two phrases alike the later one counts. */
interface End {
  name: string;
  order: number;
}

/** All places that the same words lead to. What follows is worked out when its word first comes, and kept. */
export class State {
  readonly name: string | undefined;
  readonly #next = new Map<string, Place[] | State>();

  constructor(from: readonly Place[]) {
    const reached = new Set(from);
    let order = -1;
    // a set goes on to what is added to it on the way
    for (const place of reached) {
      readOn(place);
      const { words, skips, end } = place;
      for (const skipped of skips) reached.add(skipped);
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

  /** The words that lead on from here. */
  words(): IterableIterator<string> {
    return this.#next.keys();
  }

  after(word: string): State | undefined {
    const next = this.#next.get(word);
    if (!Array.isArray(next)) return next;
    const state = new State(next);
    this.#next.set(word, state);
    return state;
  }
}

/** Where all phrases of the groups begin. */
export function rootOf(groups: Groups): State {
  const start = emptyPlace();
  let order = 0;
  for (const [name, phrases] of Object.entries(groups)) {
    for (const phrase of phrases) {
      const first = FIRST_WORD.exec(phrase)?.[0];
      const rest = phrase.slice(first?.length);
      const place: Place = { words: [], skips: [], unread: { rest, end: { name, order: order++ } } };
      if (first) start.words.push([first, place]);
      else start.skips.push(place);
    }
  }
  return new State([start]);
}

const FIRST_WORD = /^[^\s()[\]|]+/;

function readOn(place: Place): void {
  const { unread } = place;
  if (!unread) return;
  place.unread = undefined;
  follow(read(unread.rest), place).end = unread.end;
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
