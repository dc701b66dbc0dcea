import { placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { lowerHead, replaceWith } from './phrases';

const UNSAID =
  /^you (?:did not|didn['’]?t|have not|haven['’]?t|never) (confirm|say|tell us|tell me|mention|specify|state|indicate|explain|describe)(?:ed)? ((?:whether|which|what|how|when|where|who|the|your) [^.!?;:]+?)([\s.!…]*)$/i;

/** "You didn't confirm whether it rings": what was not told is asked for, in the agent's words. */
export function askUnsaid(sentence: Sentence, start: number, end: number): Suggestion[] {
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const place = first < 0 ? 'word' : placeOf(sentence, first);
  const [, verb, what] = UNSAID.exec(sentence.text.slice(start, end)) ?? [];
  if (place === 'word' || !verb || !what) return [];
  const ask = /^(?:mention|say)$/i.test(verb) ? 'tell me' : verb.toLowerCase();
  const way = replaceWith(start, end, `Could you ${ask} ${what}?`);
  return [place === 'head' ? way : lowerHead(way)];
}
