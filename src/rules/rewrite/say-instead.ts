import { type FollowUp, readFollowUp } from '../match/follow-up';
import { isSpliced, placeOf } from '../match/place';
import { closesWith, opensWith } from '../match/standing';
import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { ending } from './ending';
import { nextSentence } from './next-sentence';
import { calmed, capitalized, fillIn, lowerHead, replaceWith } from './phrases';

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
  const asked = dropped.some(({ word }) => ASKED.has(word));
  const lost = asked || dropped.length > MOST_DROPPED || dropped.some(({ kind }) => kind !== 'word');
  const start = tokens[first]?.start ?? 0;
  const goesOn = followUp.start !== undefined;
  const rest = goesOn
    ? nextSentence(sentence, followUp, OPENINGS[followUp.connector ?? ''])
    : ending(sentence, followUp.end).replace(/^ \?+/, '');
  const asks = questionBehind(sentence, last);
  if (asks !== undefined && !text.slice(asks).includes('['))
    return [
      replaceWith(start, text.length, place === 'head' ? capitalized(text.slice(asks)) : text.slice(asks)),
    ];
  const own = capitalized(calmed(text.slice(start), sentence));
  return wordings.flatMap((wording) => {
    const before = wording.startsWith('<');
    // what follows from something else, or a reason for it, would hang in the air
    if (!before && (lost || followUp.connector === 'because' || followUp.connector === 'so')) return [];
    const said = before ? `${wording.slice(1)} ${own}` : wording + rest;
    const way = wording.includes('[')
      ? fillIn(start, text.length, said)
      : replaceWith(start, text.length, said);
    return place === 'head' ? way : lowerHead(way);
  });
}

/** Where the question begins that follows on a comma: "cut to the chase, is the car driveable?" */
function questionBehind({ tokens, text }: Sentence, last: number): number | undefined {
  const opens = tokens[last + 1];
  const isAsked = tokens[last]?.word === ',' && text.trimEnd().endsWith('?');
  return isAsked && opens && ASKS.has(opens.word) ? opens.start : undefined;
}

const ASKS = words(
  'what which when where who how why is are was were do does did can could will would have has may shall should',
);
/** A question of the agent's own: "cut to the chase, what's the error". */
const ASKED = words('what which when where who how why');
/** Words behind a phrase that an authored wording may leave out: "while I check that". */
const MOST_DROPPED = 5;
const OPENINGS: Record<string, string> = { but: 'But', and: 'And', so: 'So', or: 'Or' };
