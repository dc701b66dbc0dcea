import { placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { calmed, capitalized, fillIn, lowerHead, replaceWith } from './phrases';

/** What the sentence goes on with: its joining word, and the clause. */
const NEXT = /^[\s,;:–—-]*(?:(so|and|but|because|as|since|or)\s+)?(?=.*\p{L})(.*)$/isu;
const OPENINGS: Record<string, string> = { so: '', and: 'And', but: 'But' };

/**
 * `wording` in the place of the clause from `start` to `end`, in small letters behind a greeting; where it ends its
 * sentence, what comes behind is one of its own. Empty in mid-sentence, where no clause of ours can stand.
 */
export function replaceClause(sentence: Sentence, start: number, end: number, wording: string): Suggestion[] {
  const { tokens, text } = sentence;
  const first = tokens.findIndex((token) => token.start >= start);
  const place = first < 0 ? 'word' : placeOf(sentence, first);
  if (place === 'word') return [];
  const say = wording.includes('[') ? fillIn : replaceWith;
  const [, joins = '', clause] = /[.?]$/.test(wording) ? (NEXT.exec(text.slice(end)) ?? []) : [];
  const opening = joins === '' ? undefined : OPENINGS[joins.toLowerCase()];
  if (joins !== '' && opening === undefined) return [];
  const next = clause && calmed(clause, sentence);
  const way = next
    ? say(start, text.length, `${wording} ${opening ? `${opening} ${next}` : capitalized(next)}`)
    : say(start, end, wording);
  return [place === 'head' ? way : lowerHead(way)];
}
