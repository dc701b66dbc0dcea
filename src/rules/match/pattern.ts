import type { Token } from '../text/tokens';
import { LIGHT, readStep, type Step } from './pattern-step';

/** A form as written, read into its steps. */
export interface Pattern {
  name: string;
  steps: readonly Step[];
  /** Where its first words stand behind `^`: nothing is tried in mid-clause. */
  head: boolean;
  /** All words that a hit can begin with, and what must then stand second where that is sure. */
  starts: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Two words typed as one, without the apostrophe that would tell. */
export const JOINED: ReadonlyMap<string, [string, string]> = new Map(
  'its it is,were we are,ill i will,id i would'.split(',').map((row) => {
    const [typed = '', first = '', second = ''] = row.split(' ');
    return [typed, [first, second]];
  }),
);

/** Reads groups of patterns, by the name of the group. */
export function readPatterns(groups: Record<string, string>, classes: Record<string, string>): Pattern[] {
  const known = new Map<string, Step>();
  const stepOf = (written: string): Step => {
    const step = known.get(written) ?? readStep(written, classes);
    known.set(written, step);
    return step;
  };
  return Object.entries(groups).flatMap(([name, list]) =>
    list.split(';').map((written): Pattern => {
      const steps = written.trim().split(/\s+/).map(stepOf);
      const head = steps[0]?.head === true;
      return { name, steps, head, starts: startsOf(steps) };
    }),
  );
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

function startsOf(steps: readonly Step[]): Pattern['starts'] {
  const starts = new Map<string, Set<string> | undefined>();
  for (const [index, step] of steps.entries()) {
    if (step.looks) continue;
    const seconds = secondWords(steps.slice(index + 1));
    for (const word of step.words ?? []) {
      // a word that may begin it in two ways goes on in both
      starts.set(word, starts.has(word) ? joined(starts.get(word), seconds) : seconds);
      for (const [typed, [first, second]] of JOINED) {
        if (first === word && steps[index + 1]?.words?.has(second)) starts.set(typed, undefined);
      }
    }
    if (!step.optional) break;
  }
  return starts;
}

function joined(a: Set<string> | undefined, b: Set<string> | undefined): Set<string> | undefined {
  return a && b && new Set([...a, ...b]);
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
