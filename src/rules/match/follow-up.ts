import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';
import { verbOf } from './lexicon/verbs';

/** What a sentence goes on with behind a phrase that is to be reworded. */
export interface FollowUp {
  /** End of the phrase with all that belongs to it, "about the date", "though"; a token index, exclusive. */
  end: number;
  /** First token of the next clause's own words; undefined when there is none. */
  start?: number;
  /** The word that joins it, if any. */
  connector?: 'and' | 'but' | 'so' | 'or' | 'because';
}

const MARKS = words(', ; : – — - … .');
const JOINS: Record<string, FollowUp['connector']> = {
  and: 'and',
  but: 'but',
  so: 'so',
  or: 'or',
  because: 'because',
  as: 'because',
  since: 'because',
};

/**
 * Reads on from token `from`: only a clause with a subject, or an order behind a mark, is a sentence of its own.
 * All else belongs to the phrase and goes with it.
 */
export function readFollowUp(tokens: readonly Token[], from: number): FollowUp {
  const last = lastWord(tokens) + 1;
  for (let at = from; at < last; at++) {
    const marked = MARKS.has(tokens[at]?.word ?? '') && tokens[at]?.kind === 'mark';
    let join = marked ? at + 1 : at;
    while (tokens[join]?.word === '.') join++;
    const connector = joinAt(tokens, join);
    const start = connector ? join + 1 : join;
    if (!marked && !connector) continue;
    if (isAfterthought(tokens, start)) continue;
    if (opensClause(tokens, afterHowever(tokens, start)) || (marked && startsOrder(tokens, start))) {
      return { end: at, start, ...(connector && { connector }) };
    }
  }
  return { end: Math.max(last, from) };
}

/** "As soon as it broke" tells when, not why. */
const MEASURES = words('soon long far much well just');

/** "As you can see", "as I said": no reason, but an aside. */
function joinAt(tokens: readonly Token[], at: number): FollowUp['connector'] {
  const { word = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.word;
  if (word === 'as' && MEASURES.has(tokens[at - 1]?.word ?? '')) return undefined;
  return word === 'as' && (next === 'you' || next === 'i') ? undefined : JOINS[word];
}

/** "…, I'm afraid." */
function isAfterthought(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'i' && tokens[at + 2]?.word === 'afraid' && at + 2 >= lastWord(tokens);
}

/** "However, I can check": the word stays with its clause. */
function afterHowever(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === 'however' && tokens[at + 1]?.word === ',' ? at + 2 : at;
}

function startsOrder(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const verb = verbOf(word);
  return word === 'please' || word === 'do' || (verb !== undefined && tokens[at + 1]?.kind === 'word');
}
