import type { Token } from '../text/tokens';
import { words } from '../text/word-set';

/** What can be easy to miss. */
const READABLE = words(
  'manual manuals terms conditions policy policies instructions guide guides article articles email emails e-mail contract page pages documentation faq faqs website',
);
const NAMED = words('the our your my this that');
/** What no longer belongs to the thing: "the website first", "the manual before you opened it". */
const OVER = words(
  'first before when if because earlier sooner again carefully properly beforehand closely more then anyway please , ; – — - :',
);
/** Behind its noun: "the terms of service", "the email we sent". */
const BEHIND_NOUN = words('of for on in at from with about to that which we i you and');

/** The thing to read that begins with token `first`, when it is one: first token and end, exclusive. */
export function readObject(
  tokens: readonly Token[],
  first: number,
  last: number,
): [number, number] | undefined {
  const thing = readThing(tokens, first, last);
  if (!thing) return undefined;
  const [, end] = thing;
  let head = first + 1;
  while (head + 1 < end && !BEHIND_NOUN.has(tokens[head + 1]?.word ?? '')) head++;
  return READABLE.has(tokens[head]?.word ?? '') ? [first, end] : undefined;
}

/** Any one thing with "the" or "your" that begins with token `first`; without words that only go with the verb. */
export function readThing(
  tokens: readonly Token[],
  first: number,
  last: number,
): [number, number] | undefined {
  if (!NAMED.has(tokens[first]?.word ?? '')) return undefined;
  let end = first;
  while (end < last && !OVER.has(tokens[end]?.word ?? '')) end++;
  return end > first + 1 ? [first, end] : undefined;
}
