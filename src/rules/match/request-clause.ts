import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';
import { AUXILIARIES, SUBJECTS } from './lexicon/word-classes';
import { requestEnd } from './request-end';
import { threatAt } from './threats';

/**
 * What follows the request in its sentence. `consequence`: "and I'll look"; `threat`: "or we will close it";
 * `ultimatum`: a threat that is no clause, "or else", "or lose your place".
 */
export type TailKind = 'none' | 'reason' | 'consequence' | 'threat' | 'ultimatum' | 'other';

/** A request as it stands in its sentence. Token indices, ends exclusive. */
export interface RequestClause {
  /** First token of what is asked, the verb. */
  verb: number;
  /** End of what is asked. */
  end: number;
  /** End of its reason, "so we can check"; the same as `end` when it has none. */
  reasonEnd: number;
  tail: TailKind;
  /** First token of the tail's own words, past "and" or "or". */
  tailStart: number;
}

interface Boundary {
  tail: TailKind;
  /** First token of the tail's own words. */
  start: number;
}

const REASONS = words('so because since');
const CONDITIONS = words('if when once unless after before until while as');
/** Before "if" they make it the opening of a new clause. */
const OPENS_CONDITION = words('and or but then because so that ,');

/** Finds where a request that begins at token `verb` ends and what follows it. */
export function readRequest({ tokens }: Sentence, verb: number): RequestClause {
  const last = requestEnd(tokens, verb);
  let reason: number | undefined;
  for (let at = verb + 1; at < last; at++) {
    if (reason === undefined && isReason(tokens, at)) {
      reason = at;
      at++;
      continue;
    }
    const found = boundaryAt(tokens, at, verb);
    if (!found) continue;
    const end = beforeComma(tokens, at);
    return {
      verb,
      end: reason === undefined ? end : beforeComma(tokens, reason),
      reasonEnd: end,
      tail: found.tail,
      tailStart: found.start,
    };
  }
  const over = Math.max(last, verb + 1);
  if (reason === undefined) return { verb, end: over, reasonEnd: over, tail: 'none', tailStart: over };
  return { verb, end: beforeComma(tokens, reason), reasonEnd: over, tail: 'reason', tailStart: reason };
}

function beforeComma(tokens: readonly Token[], at: number): number {
  const end = tokens[at - 1]?.word === ',' ? at - 1 : at;
  return tokens[end - 1]?.word === '.' && tokens[end - 1]?.kind === 'mark' ? end - 1 : end;
}

function isReason(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return REASONS.has(tokens[at]?.word ?? '') && (SUBJECTS.has(next) || next === 'that');
}

function boundaryAt(tokens: readonly Token[], at: number, verb: number): Boundary | undefined {
  const { word = '', kind } = tokens[at] ?? {};
  const dash = word === ';' || word === '–' || word === '—' || (word === '-' && kind === 'mark');
  const threat = threatAt(tokens, dash ? at + 1 : at);
  if (threat) return { tail: TAILS[threat.kind], start: threat.start };
  if (dash) return opensClause(tokens, at + 1) ? { tail: 'other', start: at + 1 } : undefined;
  if (word === 'and' || word === '&') {
    if (opensClause(tokens, at + 1)) return { tail: 'consequence', start: at + 1 };
    return startsCondition(tokens, at + 1) ? { tail: 'other', start: at + 1 } : undefined;
  }
  if (word === 'but') return opensClause(tokens, at + 1) ? { tail: 'other', start: at + 1 } : undefined;
  if (tokens[at - 1]?.word !== ',') return undefined;
  const clause = opensClause(tokens, at) && !closesCondition(tokens, at - 1, verb);
  return clause || startsCondition(tokens, at) ? { tail: 'other', start: at } : undefined;
}

const TAILS = { clause: 'threat', bare: 'ultimatum', choice: 'other' } as const;

/** "If it fails, we …": a condition with the clause that belongs to it. */
function startsCondition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.word === 'then' ? at + 1 : at;
  if (!CONDITIONS.has(tokens[first]?.word ?? '')) return false;
  for (let index = first + 1; index < tokens.length; index++) {
    const { word = '' } = tokens[index] ?? {};
    if (word === ',') return opensClause(tokens, index + 1);
    const again = index > first + 2 && SUBJECTS.has(word);
    if (again && AUXILIARIES.has(tokens[index + 1]?.word ?? '')) return true;
  }
  return false;
}

/** Whether the comma ends a condition that opened a clause: what follows it belongs there. */
function closesCondition(tokens: readonly Token[], comma: number, verb: number): boolean {
  for (let at = comma - 1; at > verb; at--) {
    if (tokens[at]?.word === ',') return false;
    if (CONDITIONS.has(tokens[at]?.word ?? '')) return OPENS_CONDITION.has(tokens[at - 1]?.word ?? '');
  }
  return false;
}

/** "Send us the following:": the sentence goes on in a list, so that no question can be made of it. */
export function endsInColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.word === ':';
}
