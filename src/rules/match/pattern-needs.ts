import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { JOINED, type Pattern } from './pattern';

/** How many of the words it cannot do without a pattern is asked for: most are out by the first. */
const MOST = 3;

/** In so many sentences that asking for them tells little. */
const COMMON = words(
  'you your i we it the a to is are be and of that this for in not do have can will our my',
);

/**
 * Which steps the words of one sentence can be, and where the last of those stands: a pattern that needs a word that
 * is not to come is out before it is tried. A step is known from the time its pattern is first asked for.
 */
export class PatternNeeds {
  /** Steps that the same words can be are one. */
  readonly #ids = new Map<string, number>();
  /** By words of the patterns, never by those of a text. */
  readonly #byWord = new Map<string, number[]>();
  /** Where each step was seen last, counted on from sentence to sentence, so that nothing has to be cleared. */
  readonly #seen: number[] = [];
  #tokens: readonly Token[] = [];
  #from = 1;

  /** Goes on to the next sentence. */
  begin(tokens: readonly Token[]): void {
    this.#from += this.#tokens.length;
    this.#tokens = tokens;
    for (let at = 0; at < tokens.length; at++) {
      const ids = this.#byWord.get(tokens[at]?.word ?? '');
      if (ids) for (const id of ids) this.#seen[id] = this.#from + at;
    }
  }

  /** The numbers of what the pattern needs, for `areMet`. */
  of(pattern: Pattern): readonly number[] {
    const needed = pattern.needed();
    const rare = needed.filter((all) => !isCommon(all));
    return (rare.length > 0 ? rare : needed)
      .sort((a, b) => a.size - b.size)
      .slice(0, MOST)
      .map((all) => this.#idOf(all));
  }

  /** Whether all of these stand at token `first` or behind it. */
  areMet(needs: readonly number[], first: number): boolean {
    const from = this.#from + first;
    for (let at = 0; at < needs.length; at++) if ((this.#seen[needs[at] ?? 0] ?? 0) < from) return false;
    return true;
  }

  #idOf(all: ReadonlySet<string>): number {
    const key = [...all].join(' ');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#seen.length;
    this.#ids.set(key, id);
    this.#learn(id, withJoined(all));
    return id;
  }

  /** The sentence that is being read counts, too. */
  #learn(id: number, all: ReadonlySet<string>): void {
    for (const word of all) {
      const ids = this.#byWord.get(word);
      if (ids) ids.push(id);
      else this.#byWord.set(word, [id]);
    }
    this.#seen[id] = 0;
    for (const [at, { word }] of this.#tokens.entries()) if (all.has(word)) this.#seen[id] = this.#from + at;
  }
}

function isCommon(all: ReadonlySet<string>): boolean {
  for (const word of all) if (COMMON.has(word)) return true;
  return false;
}

/** With the words typed as one that can be this step and the next, or this one and the one before. */
function withJoined(all: ReadonlySet<string>): ReadonlySet<string> {
  const joined = [...JOINED].filter(([, [first, second]]) => all.has(first) || all.has(second));
  return new Set([...all, ...joined.map(([typed]) => typed)]);
}
