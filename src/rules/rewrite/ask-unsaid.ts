import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const UNSAID =
  /^you (?:did not|didn['’]?t|have not|haven['’]?t|never|(?:have )?(?:forgot|failed|neglected) to) (confirm|say|tell us|tell me|mention|specify|state|indicate|explain|describe)(?:ed)? ((?:whether|which|what|how|when|where|who|the|your) (?:[^.!?;:]|\.(?=\w))+?)([\s.!…]*)$/i;

/** "You didn't confirm whether it rings": what was not told is asked for, in the agent's words. */
export function askUnsaid(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, verb, what] = UNSAID.exec(sentence.text.slice(start, end)) ?? [];
  if (!verb || !what) return [];
  const ask = /^(?:mention|say)$/i.test(verb) ? 'tell me' : verb.toLowerCase();
  return replaceClause(sentence, start, end, `Could you ${ask} ${what}?`);
}
