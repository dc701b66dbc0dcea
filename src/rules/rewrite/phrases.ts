import { type Sentence, textOf } from '../text/sentence';
import type { Suggestion } from '../types';

/** First letter as at the head of a sentence; an address and a name like "iPhone" stay as they are. */
export function capitalized(text: string): string {
  if (
    text === '' ||
    /^(?:\p{Ll}{1,3}\p{Lu}|https?:|www\.|[\w-]+(?:\.[\w-]+)+(?:[/\s]|$)|[\w.+-]+@)/u.test(text)
  )
    return text;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + text.slice(first.length);
}

/** First letter small, unless the word is "I" or written in capitals ("DM us"). */
export function uncapitalized(text: string): string {
  const word = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  if (word === 'I' || (word.length > 1 && word === word.toUpperCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What keeps its capital in small letters. */
export const NAMED =
  /\b(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/g;

/** The words of a sentence typed all in capitals, in small letters; any other text as it is. */
export function calmed(text: string, sentence: Sentence): string {
  const shouted = sentence.text === sentence.text.toUpperCase() && /\p{Lu}{3}/u.test(sentence.text);
  return shouted ? text.toLowerCase().replace(NAMED, capitalized) : text;
}

/** Whether token `at` opens the sentence, apart from marks; "I'll" is two tokens in one place. */
export function opensSentence({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).every(({ kind, start }) => kind === 'mark' || start === tokens[at]?.start);
}

/** Words between two tokens, `last` exclusive, as typed. */
export function between(sentence: Sentence, first: number, last: number): string {
  return last > first ? textOf(sentence, first, last - 1) : '';
}

export function replaceWith(start: number, end: number, text: string): Suggestion {
  return { kind: 'replace', start, end, text };
}

/**
 * A wording with blanks, written `[time]`: the agent completes them.
 * The blanks stay as they are in the reply until then, and `unfinished` flags them.
 */
export function fillIn(start: number, end: number, text: string): Suggestion {
  const blanks = [...text.matchAll(/\[[^\]]+\]/g)].map((hit): [number, number] => [
    hit.index,
    hit.index + hit[0].length,
  ]);
  return { kind: 'fill', start, end, text, blanks };
}

/**
 * Opening words that the agent goes on from. Only where nothing follows in the line; elsewhere `blank` stands in
 * for what the agent would have written, so that the next sentence does not run into the opening.
 */
export function leadIn(
  sentence: Sentence,
  start: number,
  end: number,
  open: string,
  blank: string,
): Suggestion {
  const follows = sentence.next !== undefined || /[\p{L}\p{N}]/u.test(sentence.text.slice(end));
  if (follows) return fillIn(start, over(sentence, end), `${open} [${blank}].`);
  return { kind: 'lead-in', start, end: sentence.text.length, text: `${open} ` };
}

/** Past the sentence's own end mark when nothing else is left of it. */
function over({ text }: Sentence, end: number): number {
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? end : text.length;
}

/** A wording that begins small, behind "Hi Ann,". */
export function lowerHead(way: Suggestion): Suggestion {
  return { ...way, text: uncapitalized(way.text) };
}
