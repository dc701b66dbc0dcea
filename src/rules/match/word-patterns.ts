import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { isParticiple, verbOf } from './lexicon/verbs';
import type { PhraseHit } from './phrase-trie';

/** One place of a pattern: which words may stand there. */
interface Step {
  fits: (token: Token | undefined, tokens: readonly Token[], at: number) => boolean;
  /** May be left out. */
  optional: boolean;
  /** Looked at, but not passed: `^`, `$`, `!a|b`. */
  looks: boolean;
  /** Longest gap in words before the next step. */
  gap: number;
  /** What follows is looked at alone. */
  stop?: boolean;
  /** Absent where any word may stand. */
  words?: ReadonlySet<string>;
}

interface Pattern {
  steps: Step[];
  name: string;
}

/** Words that change no form: "that is just not true", "we can also not do that". */
export const LIGHT = words(
  'really just simply actually also still already probably definitely certainly honestly clearly obviously even now quite very absolutely totally completely therefore then currently only truly merely frankly literally personally basically ever unfortunately sadly surely apparently exactly necessarily',
);
/** Two words typed as one, without the apostrophe that would tell. */
const JOINED: Record<string, [string, string]> = {
  its: ['it', 'is'],
  were: ['we', 'are'],
  ill: ['i', 'will'],
  id: ['i', 'would'],
  youd: ['you', 'would'],
  theyd: ['they', 'would'],
  theyll: ['they', 'will'],
  theyve: ['they', 'have'],
};
/** Behind these a clause of its own begins, as it does behind a mark. */
const HEADS = words(
  'and but so because since well however also then plus while sorry unfortunately sadly yes no again honestly look hi hello okay ok sure regrettably although though afraid',
);

/**
 * Forms rather than phrases. Steps stand between blanks: `a|b` one of these, `a|b?` or none, `..4` up to four words,
 * `<ed>` a participle, `<v>` any form of a verb, `attach*` what begins so, `<do>` a verb's base form, `!a|b` none of these next, `^` a clause begins here, `$` it ends (`$|for`: or this), `$$` the sentence ends, `>` the rest is only looked at,
 * `@we` a class of `classes`. Little adverbs between two steps are passed over. `;` parts patterns. The cost is one
 * look-up a token, and for those that may open a pattern at most the pattern's length, gaps multiplied.
 */
export class WordPatterns {
  readonly #byFirst = new Map<string, Pattern[]>();

  constructor(groups: Record<string, string>, classes: Record<string, string> = {}) {
    for (const [name, list] of Object.entries(groups)) {
      for (const written of list.split(';')) {
        const pattern = {
          name,
          steps: written
            .trim()
            .split(/\s+/)
            .map((step) => readStep(step, classes)),
        };
        for (const word of firstWords(pattern.steps)) {
          const known = this.#byFirst.get(word);
          if (known) known.push(pattern);
          else this.#byFirst.set(word, [pattern]);
        }
      }
    }
  }

  /** The longest hit at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.#at(tokens, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last - 1;
    }
    return hits;
  }

  #at(tokens: readonly Token[], first: number): PhraseHit | undefined {
    let hit: PhraseHit | undefined;
    for (const { steps, name } of this.#byFirst.get(tokens[first]?.word ?? '') ?? []) {
      const last = ends(steps, 0, tokens, first);
      if (last !== undefined && last > first && last > (hit?.last ?? 0)) hit = { first, last, name };
    }
    return hit;
  }
}

/** Where the steps from `step` end when they begin with token `at`. */
function ends(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const here = steps[step];
  if (!here) return at;
  const token = tokens[at];
  if (here.stop) return ends(steps, step + 1, tokens, at) === undefined ? undefined : at;
  if (here.looks) return here.fits(token, tokens, at) ? ends(steps, step + 1, tokens, at) : undefined;
  for (let gap = 0; here.gap > 0 && gap <= here.gap; gap++) {
    const end = ends(steps, step + 1, tokens, at + gap);
    if (end !== undefined) return end;
    if (tokens[at + gap] === undefined || tokens[at + gap]?.kind === 'mark') return undefined;
  }
  if (here.gap > 0) return undefined;
  if (here.fits(token, tokens, at)) {
    const end = ends(steps, step + 1, tokens, at + 1);
    if (end !== undefined) return end;
  }
  const joined = JOINED[token?.word ?? ''];
  if (joined && here.words?.has(joined[0]) && steps[step + 1]?.words?.has(joined[1])) {
    return ends(steps, step + 2, tokens, at + 1);
  }
  const over = here.words?.has('$') && (!token || token.kind === 'mark');
  if (here.optional || over) {
    const end = ends(steps, step + 1, tokens, at);
    if (end !== undefined) return end;
  }
  return step > 0 && LIGHT.has(token?.word ?? '') ? ends(steps, step, tokens, at + 1) : undefined;
}

function readStep(written: string, classes: Record<string, string>): Step {
  const step = { optional: false, looks: false, gap: 0 };
  const gap = /^\.\.(\d)$/.exec(written);
  if (gap) return { ...step, gap: Number(gap[1]), fits: () => true };
  if (written === '>') return { ...step, stop: true, fits: () => false };
  if (written === '^') return { ...step, looks: true, fits: (_, tokens, at) => isHead(tokens, at) };
  if (written === '$') return { ...step, looks: true, fits: (token) => !token || token.kind === 'mark' };
  if (written === '$$') return { ...step, looks: true, fits: (_, tokens, at) => at > lastWord(tokens) };
  const looks = written.startsWith('!');
  const optional = written.endsWith('?') && written.length > 1;
  const choices = written
    .slice(looks ? 1 : 0, optional ? -1 : undefined)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (classes[word.slice(1)] ?? '').split(' ') : [word]));
  const set = new Set(choices);
  const participle = set.has('<ed>');
  const base = set.has('<do>');
  const stems = choices.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const any = set.has('<v>');
  const isForm = (word: string): boolean =>
    stems.some((stem) => word.startsWith(stem)) ||
    ((participle || any) && isParticiple(word)) ||
    ((base || any) && verbOf(word) !== undefined) ||
    (any && word.endsWith('ing'));
  const fits = (token?: Token) => {
    if (!token) return false;
    if (set.has(token.word)) return true;
    return token.kind === 'word' && isForm(token.word);
  };
  return looks ? { ...step, looks, fits: (token) => !fits(token) } : { ...step, optional, fits, words: set };
}

function isHead(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (LIGHT.has(tokens[before]?.word ?? '')) before--;
  const token = tokens[before];
  return !token || token.kind === 'mark' || HEADS.has(token.word);
}

/** All words that a hit can begin with. */
function firstWords(steps: readonly Step[]): Set<string> {
  const firsts = new Set<string>();
  for (const [index, step] of steps.entries()) {
    if (step.looks) continue;
    for (const word of step.words ?? []) {
      firsts.add(word);
      for (const [typed, [first, second]] of Object.entries(JOINED)) {
        if (first === word && steps[index + 1]?.words?.has(second)) firsts.add(typed);
      }
    }
    if (!step.optional) break;
  }
  return firsts;
}
