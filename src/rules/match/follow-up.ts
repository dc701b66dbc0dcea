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

const MARKS = words(', ; : – — - …');
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
    const join = marked ? at + 1 : at;
    const connector = JOINS[tokens[join]?.word ?? ''];
    const start = connector ? join + 1 : join;
    if (!marked && !connector) continue;
    if (opensClause(tokens, start) || (marked && startsOrder(tokens, start))) {
      return { end: at, start, ...(connector && { connector }) };
    }
  }
  return { end: Math.max(last, from) };
}

function startsOrder(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const verb = verbOf(word);
  return word === 'please' || word === 'do' || (verb !== undefined && tokens[at + 1]?.kind === 'word');
}
