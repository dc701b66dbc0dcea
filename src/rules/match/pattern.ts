import type { Token } from '../text/tokens';
import { LIGHT, readStep, type Step } from './pattern-step';

/** Reads a step as it is written; each of them once. */
type ReadStep = (written: string) => Step;

/** A form. Its steps are read when a text first has a word that may begin it: most never are. */
export class Pattern {
  readonly name: string;
  /** Where its first words stand behind `^`: nothing is tried in mid-clause. */
  readonly head: boolean;
  readonly #written: readonly string[];
  readonly #read: ReadStep;
  #steps: readonly Step[] | undefined;

  constructor(name: string, written: string, read: ReadStep) {
    this.name = name;
    this.#written = written.trim().split(/\s+/);
    this.head = this.#written[0] === '^';
    this.#read = read;
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#written.map(this.#read);
    return this.#steps;
  }

  /** All words that a hit can begin with. */
  firsts(): Set<string> {
    const firsts = new Set<string>();
    for (const [index, step] of this.#opening().entries()) {
      for (const word of step.words ?? []) firsts.add(word);
      for (const [typed, [first, second]] of JOINED) {
        if (step.words?.has(first) && this.#has(index + 1, second)) firsts.add(typed);
      }
    }
    return firsts;
  }

  /** The words one of which must stand behind this first one; undefined where that is open. */
  seconds(first: string): ReadonlySet<string> | undefined {
    const seconds = new Set<string>();
    for (const [index, step] of this.#opening().entries()) {
      if (!step.words?.has(first)) continue;
      const words = secondWords(this.steps.slice(index + 1));
      if (!words) return undefined;
      for (const word of words) seconds.add(word);
    }
    return seconds.size > 0 ? seconds : undefined;
  }

  /** The words of each step that no hit is without, but for the step that it begins with. */
  needed(): ReadonlySet<string>[] {
    const opening = this.steps.findIndex((step) => !step.looks && !step.optional);
    return this.steps
      .slice(opening + 1)
      .flatMap((step) => (step.plain && step.words && !step.optional ? step.words : []));
  }

  /** The steps that a hit may begin with: up to the first that is not left out. */
  #opening(): Step[] {
    const opening: Step[] = [];
    for (const written of this.#written) {
      const step = this.#read(written);
      opening.push(step);
      if (!step.looks && !step.optional) break;
    }
    return opening;
  }

  #has(index: number, word: string): boolean {
    const written = this.#written[index];
    return written !== undefined && this.#read(written).words?.has(word) === true;
  }
}

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

/** The words one of which comes next; undefined where a form, a gap or nothing at all may. */
function secondWords(rest: readonly Step[]): Set<string> | undefined {
  const seconds = new Set<string>();
  for (const step of rest) {
    if (step.stop) continue;
    if (!step.plain) return undefined;
    for (const word of step.words ?? []) seconds.add(word);
    if (!step.optional) return seconds;
  }
  return undefined;
}
