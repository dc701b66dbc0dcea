import { JOINED, type Pattern } from './pattern';
import { LIGHT } from './pattern-step';

/** The patterns of one rule, of which many are looked for together. */
export interface Patterns {
  patterns(): readonly Pattern[];
  /** What the words of its steps depend on beside how they are written. */
  readonly classes: Record<string, string>;
}

export interface Candidate {
  of: Patterns;
  pattern: Pattern;
  /** Of two patterns the one that was added first. */
  order: number;
  /** What it cannot do without, once it was asked for: see `PatternNeeds`. */
  needs: readonly number[] | undefined;
}

/** What is passed over, or stands for two: no second word tells anything about a pattern then. */
const OPEN: ReadonlySet<string> = new Set([...LIGHT, ...JOINED.keys()]);

/** What may begin with one word, told apart by the word behind it: most patterns are out by that. */
class Starts {
  readonly #word: string;
  readonly #all: readonly Candidate[];
  readonly #isOpen: boolean;
  #withAny: Candidate[] = [];
  #bySecond: Map<string, { own: Candidate[]; all?: readonly Candidate[] }> | undefined;

  constructor(word: string, all: readonly Candidate[]) {
    this.#word = word;
    this.#all = all;
    this.#isOpen = JOINED.has(word);
  }

  /** Those that the second word leaves; one that is passed over or stands for two leaves all. */
  before(second: string): readonly Candidate[] {
    if (this.#isOpen || OPEN.has(second)) return this.#all;
    this.#bySecond ??= this.#sort();
    const known = this.#bySecond.get(second);
    if (!known) return this.#withAny;
    known.all ??= inOrder([...this.#withAny, ...known.own]);
    return known.all;
  }

  #sort(): Map<string, { own: Candidate[] }> {
    const bySecond = new Map<string, { own: Candidate[] }>();
    for (const candidate of this.#all) {
      const seconds = candidate.pattern.seconds(this.#word);
      if (!seconds) this.#withAny.push(candidate);
      for (const word of seconds ?? []) {
        const known = bySecond.get(word);
        if (known) known.own.push(candidate);
        else bySecond.set(word, { own: [candidate] });
      }
    }
    return bySecond;
  }
}

/** Patterns that begin alike: what they begin with is read once for all. */
type Opening = Candidate[];

/** All patterns by the words that they begin with. What begins with a word is sorted when a text first has it. */
export class PatternStarts {
  readonly #openings = new Map<string, Opening>();
  /** By words of the patterns, never by those of a text. */
  readonly #byWord = new Map<string, Opening[]>();
  readonly #known = new Map<string, Starts>();
  #count = 0;

  add(of: Patterns, pattern: Pattern): void {
    const candidate = { of, pattern, order: this.#count++, needs: undefined };
    const key = pattern.opening.replace(CLASS, (_, name: string) =>
      (of.classes[name] ?? '').replaceAll(' ', '|'),
    );
    const opening = this.#openings.get(key);
    if (opening) {
      opening.push(candidate);
      return;
    }
    const first = [candidate];
    this.#openings.set(key, first);
    for (const word of pattern.firsts()) {
      const known = this.#byWord.get(word);
      if (known) known.push(first);
      else this.#byWord.set(word, [first]);
    }
  }

  of(word: string): Starts | undefined {
    const known = this.#known.get(word);
    if (known) return known;
    const joined = JOINED.get(word);
    const openings = this.#byWord.get(word);
    if (!openings && !joined) return undefined;
    const all = new Set(openings?.flat());
    for (const candidate of (joined && this.#byWord.get(joined[0])?.flat()) ?? [])
      if (joined && candidate.pattern.joins(...joined)) all.add(candidate);
    if (all.size === 0) return undefined;
    const starts = new Starts(word, inOrder([...all]));
    this.#known.set(word, starts);
    return starts;
  }
}

const CLASS = /@(\w+)/g;

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.order - b.order);
}
