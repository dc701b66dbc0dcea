import { type FollowUp, readFollowUp } from '../match/follow-up';
import { isSpliced, placeOf } from '../match/place';
import { closesWith, opensWith } from '../match/standing';
import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { ending } from './ending';
import { nextSentence } from './next-sentence';
import { calmed, capitalized, fillIn, lowerHead, replaceWith } from './phrases';
import { questionBehind } from './question-behind';

/**
 * Authored wordings in place of a clause that opens with token `first`; those with a `[blank]` are to be filled.
 * What the sentence goes on with stays, as a sentence of its own; `<` goes before the agent's own, which stays. Empty where the clause holds a number, an address
 * or more words of its own than a wording may drop.
 */
export function sayInstead(
  sentence: Sentence,
  first: number,
  last: number,
  wordings: readonly string[],
): Suggestion[] {
  const { tokens, text } = sentence;
  const place =
    opensWith(sentence, first) && placeOf(sentence, first) === 'word' ? 'mark' : placeOf(sentence, first);
  const followUp: FollowUp = closesWith(sentence, last)
    ? { end: lastWord(tokens) + 1 }
    : readFollowUp(tokens, last);
  const dropped = tokens.slice(last, followUp.end).filter(({ kind }) => kind !== 'mark');
  if (place === 'word' || isSpliced(sentence, first)) return [];
  const goesOn = followUp.start !== undefined;
  const asks = goesOn ? undefined : questionBehind(sentence, last);
  const asked = dropped.some(({ word }) => ASKED.has(word));
  const lost =
    asked ||
    asks !== undefined ||
    dropped.length > MOST_DROPPED ||
    dropped.some(({ kind }) => kind !== 'word');
  const start = tokens[first]?.start ?? 0;
  const rest = goesOn
    ? nextSentence(sentence, followUp, OPENINGS[followUp.connector ?? ''])
    : ending(sentence, followUp.end).replace(/^ \?+/, '');
  const own = capitalized(calmed(text.slice(start), sentence));
  const ways = wordings.flatMap((wording) => {
    const before = wording.startsWith('<');
    // what follows from something else, or a reason for it, would hang in the air
    if (!before && (lost || followUp.connector === 'because' || followUp.connector === 'so')) return [];
    const said = before ? `${wording.slice(1)} ${own}` : wording + rest;
    const way = wording.includes('[')
      ? fillIn(start, text.length, said)
      : replaceWith(start, text.length, said);
    return place === 'head' ? way : lowerHead(way);
  });
  if (ways.length > 0 || asks === undefined) return ways;
  const question = text.slice(asks);
  return [replaceWith(start, text.length, place === 'head' ? capitalized(question) : question)];
}

/** A question of the agent's own: "cut to the chase, what's the error". */
const ASKED = words('what which when where who how why');
/** Words behind a phrase that an authored wording may leave out: "while I check that". */
const MOST_DROPPED = 5;
const OPENINGS: Record<string, string> = { but: 'But', and: 'And', so: 'So', or: 'Or' };
