import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { fillIn, uncapitalized } from './phrases';

const OPEN = '(?:when|how long|why|what|where|who|how|whether)';
const UNKNOWN = new RegExp(
  `^(?:(?:(?:we|i)(?:['’]ve| have)? |there(?:['’]?s| is) )?no (?:idea|clue) (${OPEN})|((?:we|i)(?: still)? (?:can['’]?t|cannot|don['’]?t|do not)(?: yet| really)? (?:know|say|tell)(?: yet)? ${OPEN})) (.+?)[\\s.!…]*$`,
  'is',
);

/** "No idea when it's back": that it is not known stays, and a time to know it by goes behind it. */
export function notKnownYet({ text }: Sentence, start: number): Suggestion[] {
  const [, open, own, rest] = UNKNOWN.exec(text.slice(start)) ?? [];
  if (!rest) return [];
  const known = open ? `I don't know yet ${open.toLowerCase()}` : own;
  const head = start === 0 && /^\p{Ll}/u.test(text) ? uncapitalized : (words: string) => words;
  return [fillIn(start, text.length, head(`${known} ${rest}. I expect to know more by [time].`))];
}
