import type { Match, Rule } from '../define-rule';
import { type FollowUp, readFollowUp } from '../match/follow-up';
import { HEADS, LIGHT } from '../match/pattern-step';
import { CLASSES } from '../match/pattern-words';
import { WordPatterns } from '../match/word-patterns';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import type { Severity, Span } from '../types';
import { authored } from './authored';

/** One form of a rule's phrasing, and what can be said instead. */
export interface ClauseForm {
  /** As `WordPatterns` reads them. */
  patterns: string;
  /** As `authored` reads them, best first. */
  say: readonly string[];
  severity?: Severity;
  /** Flags the form's words alone, not the clause. */
  wordsOnly?: boolean;
  /** Found at its verb: the clause begins with the subject before it. */
  whole?: true;
  /** Its wordings stand for what the clause goes on with, as long as that is short: see `saysMore`. */
  standsFor?: true;
  /** As a rule's own: falls away where the reply offers a way within two sentences. */
  unlessOffered?: true;
}

/** A form that was found. Token indices, `last` exclusive. */
export interface FoundForm {
  name: string;
  first: number;
  last: number;
}

/** With the clause it stands in: its offsets into the sentence, and what comes behind it. */
export interface FoundClause extends FoundForm {
  /** First token of the form's own words: a subject may stand before them. */
  own: number;
  followUp: FollowUp;
  span: Span;
}

export type Quiet = (sentence: Sentence, found: FoundForm) => boolean;

/** `find` and `rewrite` of a rule whose flags are clauses of a known form; `quiet` are its near misses. */
export function clauseForms(
  forms: Record<string, ClauseForm>,
  quiet: Quiet = () => false,
): Pick<Rule, 'find' | 'rewrite'> {
  const groups = Object.entries(forms).map(([name, { patterns }]) => [name, patterns]);
  const patterns = new WordPatterns(Object.fromEntries(groups), CLASSES);
  const search = (sentence: Sentence) => {
    return patterns
      .search(sentence.tokens)
      .filter((hit) => !isConditional(sentence.tokens, hit.first) && !quiet(sentence, hit))
      .map((found) => {
        const hit = { ...found, first: fromHead(sentence.tokens, found.first, forms[found.name]?.whole) };
        const followUp = readFollowUp(sentence.tokens, hit.last);
        const span = forms[hit.name]?.wordsOnly
          ? wordsOf(sentence.tokens, hit)
          : spanOf(sentence, hit.first, followUp);
        return { ...hit, own: found.first, followUp, span };
      });
  };
  return {
    find: (sentence) => {
      // nearly all sentences are out by this, without a list for each rule
      if (patterns.search(sentence.tokens).length === 0) return [];
      return search(sentence).map(({ name, span: [start, end] }): Match => {
        const { severity, unlessOffered } = forms[name] ?? {};
        return {
          start,
          end,
          slots: {},
          ...(severity && { severity }),
          ...(unlessOffered && { unlessOffered }),
        };
      });
    },
    rewrite: (match, sentence) => {
      const hit = search(sentence).find(({ span }) => span[0] === match.start);
      const { say = [], standsFor } = forms[hit?.name ?? ''] ?? {};
      return hit ? authored(sentence, hit, say, standsFor) : [];
    },
  };
}

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, first: number, followUp: FollowUp): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
}

function wordsOf(tokens: readonly Token[], { first, last }: FoundForm): Span {
  return [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
}

/** "Apparently you did not read it": a little adverb at the head goes along, and a subject that the form leaves out. */
function fromHead(tokens: readonly Token[], first: number, whole?: boolean): number {
  let head = first;
  while (goesAlong(tokens[head - 1], whole)) head--;
  return whole || head === 0 || tokens[head - 1]?.kind === 'mark' ? head : first;
}

function goesAlong(token?: Token, whole?: boolean): boolean {
  if (!token || token.kind === 'mark') return false;
  return LIGHT.has(token.word) || (whole === true && !HEADS.has(token.word));
}

const OPEN = words('if whether unless when case hope like sure ensure');

/** "If that is not possible", "let me know whether you did": nothing is claimed yet. */
function isConditional(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 8 && tokens[at]?.kind !== 'mark'; at--) {
    if (OPEN.has(tokens[at]?.word ?? '')) return true;
  }
  return isFurtherCondition(tokens, first);
}

const CONDITIONS = words('if whether unless');

/** "If it is set to keep them, and you have not": the list of conditions goes on. */
function isFurtherCondition(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.word;
  if (link !== 'and' && link !== 'or') return false;
  const before = tokens.slice(0, first - 1);
  const condition = before.findLastIndex(({ word }) => CONDITIONS.has(word));
  const between = before.slice(condition + 1, before.at(-1)?.word === ',' ? -1 : undefined);
  return condition !== -1 && between.every(({ kind, word }) => kind !== 'mark' && word !== 'then');
}
