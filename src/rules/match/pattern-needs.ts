import type { Token } from '../text/tokens';
import { JOINED, type Pattern } from './pattern';
import type { Step } from './pattern-step';

/** A step that a pattern cannot do without, told by its number, and the words that can be it. */
interface Need {
  id: number;
  words: ReadonlySet<string>;
}

/**
 * Which steps the words of one sentence can be, and where the last of those stands: a pattern that needs a word that
 * is not to come is out before it is tried. A step is known from the time its pattern is first asked for.
 */
export class PatternNeeds {
  readonly #ids = new Map<Step, number>();
  /** By words of the patterns, never by those of a text. */
  readonly #byWord = new Map<string, number[]>();
  /** Where each step was seen last, counted on from sentence to sentence, so that nothing has to be cleared. */
  readonly #seen: number[] = [];
  readonly #needs = new Map<Pattern, readonly number[]>();
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

  /** Whether all that the pattern needs stands at token `first` or behind it. */
  areMet(pattern: Pattern, first: number): boolean {
    let needs = this.#needs.get(pattern);
    if (!needs) {
      needs = pattern.needed().map((step) => this.#idOf(step));
      this.#needs.set(pattern, needs);
    }
    for (const id of needs) if ((this.#seen[id] ?? 0) < this.#from + first) return false;
    return true;
  }

  #idOf(step: Step): number {
    const known = this.#ids.get(step);
    if (known !== undefined) return known;
    const need = { id: this.#ids.size, words: withJoined(step.words ?? new Set()) };
    this.#ids.set(step, need.id);
    this.#learn(need);
    return need.id;
  }

  /** The sentence that is being read counts, too. */
  #learn({ id, words }: Need): void {
    for (const word of words) {
      const ids = this.#byWord.get(word);
      if (ids) ids.push(id);
      else this.#byWord.set(word, [id]);
    }
    this.#seen[id] = 0;
    for (const [at, { word }] of this.#tokens.entries()) if (words.has(word)) this.#seen[id] = this.#from + at;
  }
}

/** With the words typed as one that can be this step and the next, or this one and the one before. */
function withJoined(words: ReadonlySet<string>): ReadonlySet<string> {
  const joined = [...JOINED].filter(([, [first, second]]) => words.has(first) || words.has(second));
  return new Set([...words, ...joined.map(([typed]) => typed)]);
}
