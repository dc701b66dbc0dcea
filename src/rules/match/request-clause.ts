import type { Sentence } from '../text/sentence';
import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { AUXILIARIES, SUBJECTS } from './lexicon/word-classes';

/** What follows the request in its sentence. `consequence`: "and I'll look"; `threat`: "or we will close it". */
export type TailKind = 'none' | 'reason' | 'consequence' | 'threat' | 'other';

/** A request as it stands in its sentence. Token indices, ends exclusive. */
export interface RequestClause {
  /** First token of what is asked, the verb. */
  verb: number;
  /** End of what is asked. */
  end: number;
  tail: TailKind;
  /** First token of the tail's own words, past "and" or "or". */
  tailStart: number;
}

const REASONS = words('so because since');
const OBLIGED = words('or otherwise else');

/** Finds where a request that begins at token `verb` ends and what follows it. */
export function readRequest({ tokens }: Sentence, verb: number): RequestClause {
  const last = lastWord(tokens) + 1;
  for (let at = verb + 1; at < last; at++) {
    const found = boundaryAt(tokens, at);
    if (!found) continue;
    const end = tokens[at - 1]?.word === ',' ? at - 1 : at;
    return { verb, end, tail: found.tail, tailStart: at + found.skip };
  }
  return { verb, end: Math.max(last, verb + 1), tail: 'none', tailStart: last };
}

function boundaryAt(tokens: readonly Token[], at: number): { tail: TailKind; skip: number } | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === ';' || word === '–' || word === '—' || (word === '-' && tokens[at]?.kind === 'mark')) {
    return { tail: 'other', skip: 1 };
  }
  if (word === 'and' && startsClause(tokens, at + 1)) return { tail: 'consequence', skip: 1 };
  if (OBLIGED.has(word) && startsClause(tokens, at + 1, true)) return { tail: 'threat', skip: 1 };
  if (word === 'but' || (tokens[at - 1]?.word === ',' && startsClause(tokens, at))) {
    return { tail: 'other', skip: word === 'but' ? 1 : 0 };
  }
  if (REASONS.has(word) && (SUBJECTS.has(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.word === 'that')) {
    return { tail: 'reason', skip: 0 };
  }
  return undefined;
}

/** A subject with its auxiliary: "we will", "your ticket will" (`nouns`). */
function startsClause(tokens: readonly Token[], at: number, nouns = false): boolean {
  const start = tokens[at]?.word === ',' ? at + 1 : at;
  if (SUBJECTS.has(tokens[start]?.word ?? '')) return AUXILIARIES.has(tokens[start + 1]?.word ?? '');
  if (!nouns) return false;
  return [1, 2, 3].some((ahead) => AUXILIARIES.has(tokens[start + ahead]?.word ?? ''));
}
