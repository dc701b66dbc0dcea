import type { FollowUp } from '../match/follow-up';
import type { Sentence } from '../text/sentence';
import { calmed, capitalized } from './phrases';

/** The agent's next clause as a sentence of its own, led by `opening`; empty when there is none. */
export function nextSentence(sentence: Sentence, { start }: FollowUp, opening = ''): string {
  const { tokens, text } = sentence;
  if (start === undefined) return '';
  const clause = calmed(text.slice(tokens[start]?.start ?? text.length), sentence).trim();
  return ` ${opening === '' ? capitalized(clause) : `${opening} ${clause}`}`;
}
