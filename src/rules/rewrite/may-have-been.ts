import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { inPassive } from './in-passive';
import { replaceClause } from './replace-clause';

const GUESS =
  /^you (?:must|probably|might|may|could) (?:have |of |['’]?ve )?(?:(?:probably|just|simply|accidentally) )*([a-z]+) (.+?)([\s.!…,;]*)$/is;

/** "Your password may have been forgotten" is said of nobody. */
const OF_THE_MIND = /^(?:forgotten|forgot|misread|misunderstood|misheard|confused|read|seen|heard|had)$/i;

/** "You must have dropped it on the stairs": the guess stays a guess, "It may have been dropped on the stairs". */
export function mayHaveBeen(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, past = '', told = ''] = GUESS.exec(sentence.text.slice(start, end)) ?? [];
  if (OF_THE_MIND.test(past)) return [];
  const said = inPassive(past, told, () => 'may have been');
  return said ? replaceClause(sentence, start, end, `${said.charAt(0).toUpperCase()}${said.slice(1)}.`) : [];
}
