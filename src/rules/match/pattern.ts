import type { Token } from '../text/tokens';
import { LIGHT, readStep, type Step } from './pattern-step';

/** Reads a step as it is written; each of them once. */
type ReadStep = (written: string) => Step;

/** A form. Its steps are read when a text first has the words that may begin it: most never are. */
export class Pattern {
  readonly name: string;
  /** How it begins, up to the first step that is not left out. */
  readonly opening: string;
  /** Where its first words stand behind `^`: nothing is tried in mid-clause. */
  readonly head: boolean;
  readonly #text: string;
  readonly #read: ReadStep;
  #written: readonly string[] | undefined;
  #steps: readonly Step[] | undefined;

  constructor(name: string, text: string, read: ReadStep) {
    this.name = name;
    this.opening = OPENING.exec(text)?.[0].trim() ?? '';
    this.head = this.opening.startsWith('^');
    this.#text = text;
    this.#read = read;
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#parts().map(this.#read);
    return this.#steps;
  }

  /** All words that a hit can begin with. What begins alike has the same, so one of them can answer for all. */
  firsts(): Set<string> {
    return new Set(this.#openingSteps().flatMap((step) => [...(step.words ?? [])]));
  }

  /** Whether `first` and `second` can be typed as the one word that a hit begins with. */
  joins(first: string, second: string): boolean {
    return this.#openingSteps().some(
      (step, index) => step.words?.has(first) && this.#step(index + 1)?.words?.has(second),
    );
  }

  /** The words one of which must stand behind this first one; undefined where that is open. */
  seconds(first: string): ReadonlySet<string> | undefined {
    let seconds: ReadonlySet<string> | undefined;
    for (const [index, step] of this.#openingSteps().entries()) {
      if (!step.words?.has(first)) continue;
      const words = this.#wordsFrom(index + 1);
      if (!words) return undefined;
      seconds = seconds ? new Set([...seconds, ...words]) : words;
    }
    return seconds && seconds.size > 0 ? seconds : undefined;
  }

  /** The words of each step that no hit is without, but for the step that it begins with. */
  needed(): ReadonlySet<string>[] {
    const opening = this.steps.findIndex((step) => !step.looks && !step.optional);
    return this.steps
      .slice(opening + 1)
      .flatMap((step) => (step.plain && step.words && !step.optional ? step.words : []));
  }

  #openingSteps(): Step[] {
    return this.opening.split(BLANKS).map(this.#read);
  }

  /** The words one of which comes next from a step on; undefined where a form, a gap or nothing at all may. */
  #wordsFrom(index: number): ReadonlySet<string> | undefined {
    let words: ReadonlySet<string> | undefined;
    for (let at = index, step = this.#step(at); step; step = this.#step(++at)) {
      if (step.stop) continue;
      if (!step.plain || !step.words) return undefined;
      words = words ? new Set([...words, ...step.words]) : step.words;
      if (!step.optional) return words;
    }
    return undefined;
  }

  #step(index: number): Step | undefined {
    const written = this.#parts()[index];
    return written === undefined ? undefined : this.#read(written);
  }

  #parts(): readonly string[] {
    this.#written ??= this.#text.trim().split(BLANKS);
    return this.#written;
  }
}

const BLANKS = /\s+/;
/** What is looked at or may be left out, and the step behind it. */
const OPENING = /^\s*(?:(?:\^|\$\$?|!\S+|\S+\?)\s+)*\S+/;

/** Two words typed as one, without the apostrophe that would tell. */
export const JOINED: ReadonlyMap<string, [string, string]> = new Map(
  'its it is,were we are,ill i will,id i would'.split(',').map((row) => {
    const [typed = '', first = '', second = ''] = row.split(' ');
    return [typed, [first, second]];
  }),
);

/** The patterns of groups, by the name of the group. */
export function readPatterns(groups: Record<string, string>, classes: Record<string, string>): Pattern[] {
  const read = stepReader(classes);
  return Object.entries(groups).flatMap(([name, list]) =>
    list.split(';').map((written) => new Pattern(name, written, read)),
  );
}

const READERS = new WeakMap<Record<string, string>, ReadStep>();

/** Rules that share their classes share what was read, too. */
function stepReader(classes: Record<string, string>): ReadStep {
  const before = READERS.get(classes);
  if (before) return before;
  const known = new Map<string, Step>();
  const read = (written: string): Step => {
    const step = known.get(written) ?? readStep(written, classes);
    known.set(written, step);
    return step;
  };
  READERS.set(classes, read);
  return read;
}

/** Where a pattern ends that begins with token `first`; undefined where it does not. Exclusive. */
export function endOf({ steps, head }: Pattern, tokens: readonly Token[], first: number): number | undefined {
  const last = ends(steps, head ? 1 : 0, tokens, first, true);
  return last !== undefined && last > first ? last : undefined;
}

/** Where the steps from `step` end when they begin with token `at`; at the `opening`, no adverb is passed over. */
function ends(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
  opening = false,
): number | undefined {
  const here = steps[step];
  if (!here) return at;
  const token = tokens[at];
  if (here.stop) return ends(steps, step + 1, tokens, at) === undefined ? undefined : at;
  if (here.looks) return here.fits(token, tokens, at) ? ends(steps, step + 1, tokens, at) : undefined;
  if (here.gap) return acrossGap(steps, step, tokens, at, here.gap);
  if (here.fits(token, tokens, at)) {
    const end = ends(steps, step + 1, tokens, at + 1);
    if (end !== undefined) return end;
  }
  const word = token?.word ?? '';
  const joined = JOINED.get(word);
  if (joined && here.words?.has(joined[0]) && steps[step + 1]?.words?.has(joined[1])) {
    return ends(steps, step + 2, tokens, at + 1);
  }
  if (here.optional || (here.words?.has('$') && (!token || token.kind === 'mark'))) {
    const end = ends(steps, step + 1, tokens, at, opening);
    if (end !== undefined) return end;
  }
  return !opening && LIGHT.has(word) ? ends(steps, step, tokens, at + 1) : undefined;
}

function acrossGap(steps: readonly Step[], step: number, tokens: readonly Token[], at: number, most: number) {
  for (let gap = 0; gap <= most; gap++) {
    const end = ends(steps, step + 1, tokens, at + gap);
    if (end !== undefined) return end;
    if ((tokens[at + gap]?.kind ?? 'mark') === 'mark') return undefined;
  }
  return undefined;
}
