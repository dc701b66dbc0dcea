import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';

/** What a threat is told with, where it has no subject: "or lose your discount", "or no refund". */
const BARE = words('lose no face risk forfeit');
/** "Anything else we can do". */
const ANY = words(
  'or anything something nothing anyone someone nobody everyone everything what who where how little much all',
);
const CHOOSERS = words('you i we');
const MAY = words('can could may');

/** What a sentence says would happen otherwise, behind "or", "or else", "otherwise". */
export interface Threat {
  /** `bare`: without a clause of its own, so that no sentence can be made of it. `choice`: "or you can email us". */
  kind: 'clause' | 'bare' | 'choice';
  /** First token of the threat's own words; for a choice, the "or". */
  start: number;
}

/** Reads the threat whose "or" or "otherwise" is token `at`. "Or your email" is none. */
export function threatAt(tokens: readonly Token[], at: number): Threat | undefined {
  const word = tokens[at]?.word;
  const bare = word === 'else' && !ANY.has(tokens[at - 1]?.word ?? '');
  if (word !== 'or' && word !== 'otherwise' && !bare) return undefined;
  const orElse = word === 'or' && (tokens[at + 1]?.word === 'else' || tokens[at + 1]?.word === 'otherwise');
  let start = at + (orElse ? 2 : 1);
  if (tokens[start]?.word === ',') start++;
  if (opensClause(tokens, start))
    return { kind: isChoice(tokens, start) ? 'choice' : 'clause', start: choiceStart(tokens, at, start) };
  if (orElse || isOver(tokens, start) || BARE.has(tokens[start]?.word ?? '')) return { kind: 'bare', start };
  return undefined;
}

function isChoice(tokens: readonly Token[], start: number): boolean {
  return (
    CHOOSERS.has(tokens[start]?.word ?? '') &&
    MAY.has(tokens[start + 1]?.word ?? '') &&
    tokens[start + 2]?.word !== 'not'
  );
}

function choiceStart(tokens: readonly Token[], at: number, start: number): number {
  return isChoice(tokens, start) ? at : start;
}

function isOver(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind }) => kind === 'mark');
}
