import type { FollowUp } from '../match/follow-up';
import type { Sentence } from '../text/sentence';
import { capitalized } from './phrases';

/** The agent's next clause as a sentence of its own, led by `opening`; empty when there is none. */
export function nextSentence({ tokens, text }: Sentence, { start }: FollowUp, opening = ''): string {
  if (start === undefined) return '';
  const clause = text.slice(tokens[start]?.start ?? text.length).trim();
  return ` ${opening === '' ? capitalized(clause) : `${opening} ${clause}`}`;
}
