import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { isParticiple, verbOf } from './lexicon/verbs';

/** One place of a pattern: which words may stand there. See `WordPatterns` for how it is written. */
export interface Step {
  fits: (token: Token | undefined, tokens: readonly Token[], at: number) => boolean;
  /** May be left out. */
  optional: boolean;
  /** Looked at, but not passed: `$`, `!a|b`. */
  looks: boolean;
  /** A clause must begin here. */
  head: boolean;
  /** Longest gap in words before the next step; 0 for none. */
  gap: number;
  /** What follows is looked at alone. */
  stop: boolean;
  /** The words as written, stems and `<ed>` among them. */
  words: ReadonlySet<string> | undefined;
  /** Where it is not left out, nothing but `words` fits. */
  plain: boolean;
}

/** All steps have the same fields in the same order: that is what makes reading them fast. */
const ANY: Step = {
  fits: () => true,
  optional: false,
  looks: false,
  head: false,
  gap: 0,
  stop: false,
  words: undefined,
  plain: false,
};

/** Words that change no form: "that is just not true", "we can also not do that". */
export const LIGHT = words(
  'really just simply actually also still already probably definitely certainly honestly clearly obviously even now quite very absolutely totally completely therefore then currently only truly merely frankly literally personally basically ever unfortunately sadly surely apparently exactly necessarily',
);
/** Behind these a clause of its own begins, as it does behind a mark. */
export const HEADS = words(
  'and but so because since well however also then plus while sorry unfortunately sadly yes no again honestly look hi hello okay ok sure regrettably although though afraid',
);

/** A step as a pattern has it, classes spelled out. */
export function readStep(written: string, classes: Record<string, string>): Step {
  const gap = /^\.\.(\d)$/.exec(written);
  if (gap) return { ...ANY, gap: Number(gap[1]) };
  if (written === '>') return { ...ANY, stop: true };
  if (written === '^')
    return { ...ANY, head: true, looks: true, fits: (_, tokens, at) => isHead(tokens, at) };
  if (written === '$') return { ...ANY, looks: true, fits: (token) => !token || token.kind === 'mark' };
  if (written === '$$') return { ...ANY, looks: true, fits: (_, tokens, at) => at > lastWord(tokens) };
  const looks = written.startsWith('!');
  const optional = written.endsWith('?') && written.length > 1;
  const choices = written
    .slice(looks ? 1 : 0, optional ? -1 : undefined)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (classes[word.slice(1)] ?? '').split(' ') : [word]));
  const set = new Set(choices);
  const isForm = formsAmong(choices);
  const fits = (token?: Token) =>
    token !== undefined && (set.has(token.word) || (token.kind === 'word' && isForm?.(token.word) === true));
  if (looks) return { ...ANY, looks, fits: (token) => !fits(token) };
  return { ...ANY, optional, fits, words: set, plain: !isForm && !set.has('$') };
}

/** What else fits by its form: `attach*`, `<ed>`, `<do>`, `<v>`. */
function formsAmong(choices: readonly string[]): ((word: string) => boolean) | undefined {
  const stems = choices.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const any = choices.includes('<v>');
  const participle = any || choices.includes('<ed>');
  const base = any || choices.includes('<do>');
  if (stems.length === 0 && !participle && !base) return undefined;
  return (word) =>
    stems.some((stem) => word.startsWith(stem)) ||
    (participle && isParticiple(word)) ||
    (base && verbOf(word) !== undefined) ||
    (any && word.endsWith('ing'));
}

function isHead(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (LIGHT.has(tokens[before]?.word ?? '')) before--;
  const token = tokens[before];
  if (!token || token.kind === 'mark' || HEADS.has(token.word)) return true;
  // a mention, as an embed or as "@anna"
  return token.kind === 'mask' || tokens[before - 1]?.word === '@';
}
