import { type DataRequest, findDataRequest } from '../match/data-request';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { dataNamed, joinedThings } from './ask-for-data';
import { capitalized, opensSentence, replaceWith } from './phrases';

/** Most fragments that become one question. */
const MOST = 4;

/** "Name? Email?" as one question, "May I have your name and email address?"; undefined for one that stands alone. */
export function mergeFragments(sentence: Sentence, request: DataRequest): Suggestion | undefined {
  const found: [Sentence, DataRequest][] = [];
  let next: Sentence | undefined = sentence;
  let one: DataRequest | undefined = request;
  while (next && one?.kind === 'told' && found.length < MOST) {
    found.push([next, one]);
    next = next.following;
    one = next && findDataRequest(next);
  }
  const last = found.at(-1)?.[0];
  if (found.length < 2 || !last) return undefined;
  const things = joinedThings(found.map(([each, { first, last: end }]) => dataNamed(each, first, end)));
  const start = sentence.tokens[request.first]?.start ?? 0;
  const text = `may I have ${things}?`;
  const end = last.start - sentence.start + last.text.length;
  return replaceWith(start, end, opensSentence(sentence, request.first) ? capitalized(text) : text);
}
