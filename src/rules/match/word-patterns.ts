import type { Token } from '../text/tokens';
import { LIGHT, readStep, type Step } from './pattern-step';
import type { PhraseHit } from './phrase-trie';

interface Pattern {
  steps: Step[];
  name: string;
  /** Where its first words stand behind `^`: nothing is tried in mid-clause. */
  head: boolean;
  /** What must stand second, when that is sure: most patterns are out by it. */
  second?: ReadonlySet<string>;
}

/** Two words typed as one, without the apostrophe that would tell. */
const JOINED: ReadonlyMap<string, [string, string]> = new Map(
  'its it is,were we are,ill i will,id i would'.split(',').map((row) => {
    const [typed = '', first = '', second = ''] = row.split(' ');
    return [typed, [first, second]];
  }),
);

/**
 * Forms rather than phrases. Steps stand between blanks: `a|b` one of these, `a|b?` or none, `..4` up to four words,
 * `attach*` what begins so, `<ed>` a participle, `<do>` a verb's base form, `<v>` any form of a verb, `!a|b` none of
 * these next, `^` a clause begins here, `$` it ends (`$|for`: or this), `$$` the sentence ends, `>` the rest is only
 * looked at, `@we` a class of `classes`. Little adverbs between two steps are passed over. `;` parts patterns.
 * The cost is one look-up a token, and for those that may open a pattern its length, gaps multiplied. Built at the
 * first search.
 */
export class WordPatterns {
  readonly #groups: Record<string, string>;
  readonly #classes: Record<string, string>;
  #byFirst: Map<string, Pattern[]> | undefined;

  constructor(groups: Record<string, string>, classes: Record<string, string> = {}) {
    this.#groups = groups;
    this.#classes = classes;
  }

  /** The longest hit at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): PhraseHit[] {
    this.#byFirst ??= build(this.#groups, this.#classes);
    let hits: PhraseHit[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const patterns = this.#byFirst.get(tokens[at]?.word ?? '');
      const hit = patterns && longest(patterns, tokens, at);
      if (!hit) continue;
      if (hits) hits.push(hit);
      else hits = [hit];
      at = hit.last - 1;
    }
    return hits ?? [];
  }
}

function longest(
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  first: number,
): PhraseHit | undefined {
  let hit: PhraseHit | undefined;
  let isHead: boolean | undefined;
  const next = tokens[first + 1]?.word ?? '';
  const sure = !LIGHT.has(next) && !JOINED.has(tokens[first]?.word ?? '') && !JOINED.has(next);
  for (const { steps, name, head, second } of patterns) {
    if (sure && second && !second.has(next)) continue;
    if (head) {
      isHead ??= steps[0]?.fits(tokens[first], tokens, first) ?? false;
      if (!isHead) continue;
    }
    const last = ends(steps, head ? 1 : 0, tokens, first, true);
    if (last !== undefined && last > first && last > (hit?.last ?? 0)) hit = { first, last, name };
  }
  return hit;
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
  const joined = JOINED.get(token?.word ?? '');
  if (joined && here.words?.has(joined[0]) && steps[step + 1]?.words?.has(joined[1])) {
    return ends(steps, step + 2, tokens, at + 1);
  }
  if (here.optional || (here.words?.has('$') && (!token || token.kind === 'mark'))) {
    const end = ends(steps, step + 1, tokens, at, opening);
    if (end !== undefined) return end;
  }
  return !opening && LIGHT.has(token?.word ?? '') ? ends(steps, step, tokens, at + 1) : undefined;
}

function acrossGap(steps: readonly Step[], step: number, tokens: readonly Token[], at: number, most: number) {
  for (let gap = 0; gap <= most; gap++) {
    const end = ends(steps, step + 1, tokens, at + gap);
    if (end !== undefined) return end;
    if ((tokens[at + gap]?.kind ?? 'mark') === 'mark') return undefined;
  }
  return undefined;
}

function build(groups: Record<string, string>, classes: Record<string, string>): Map<string, Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  const known = new Map<string, Step>();
  const stepOf = (written: string): Step => {
    const step = known.get(written) ?? readStep(written, classes);
    known.set(written, step);
    return step;
  };
  for (const [name, list] of Object.entries(groups)) {
    for (const written of list.split(';')) {
      const steps = written.trim().split(/\s+/).map(stepOf);
      const head = steps[0]?.head === true;
      const [first, second] = head ? steps.slice(1) : steps;
      const sure = first?.plain && second?.plain ? second.words : undefined;
      const pattern = { name, steps, head, ...(sure && { second: sure }) };
      for (const word of firstWords(steps)) {
        const patterns = byFirst.get(word);
        if (patterns) patterns.push(pattern);
        else byFirst.set(word, [pattern]);
      }
    }
  }
  return byFirst;
}

/** All words that a hit can begin with. */
function firstWords(steps: readonly Step[]): Set<string> {
  const firsts = new Set<string>();
  for (const [index, step] of steps.entries()) {
    if (step.looks) continue;
    for (const word of step.words ?? []) {
      firsts.add(word);
      for (const [typed, [first, second]] of JOINED) {
        if (first === word && steps[index + 1]?.words?.has(second)) firsts.add(typed);
      }
    }
    if (!step.optional) break;
  }
  return firsts;
}
