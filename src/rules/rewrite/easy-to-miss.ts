import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { capitalized } from './phrases';
import { replaceClause } from './replace-clause';

const UNREAD =
  /^(?:(?:apparently|clearly|obviously),? )?you (?:(?:clearly|obviously|apparently|still) )?(?:did not|didn['’]?t|have not|haven['’]?t|never|(?:have )?(?:failed|forgot|neglected) to) (?:even |fully )?read ((?:the|our|my|this|that|these|those) [^.!?;:,()]{2,60}?)(?: yet)?[\s.!…]*$/i;
/** What can be told again in a line. */
const MESSAGE = /^\w+ (?:\w+ )?(?:message|email|mail|letter|reply|answer|note|post)s?$/i;

/** "You didn't read the manual": what was not read may be easy to miss. */
export function unread(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, what] = UNREAD.exec(sentence.text.slice(start, end)) ?? [];
  if (!what) return [];
  const ways = MESSAGE.test(what)
    ? [`Perhaps ${what} didn't reach you. To recap, [the answer].`, `To recap ${what}, [the answer].`]
    : easyToMiss(what);
  return ways.flatMap((way) => replaceClause(sentence, start, end, way));
}

/** Wordings for a text that was to be read: `what` with its "the" or "our". */
export function easyToMiss(what: string): string[] {
  const head = headOf(what);
  const many = /[^s]s$/.test(head) || head.includes(' and ');
  return [
    `Perhaps that part of ${what} is easy to miss. I'm happy to go through it with you.`,
    `If I hear you right, [what they need]. ${capitalized(what)} ${many ? 'cover' : 'covers'} part of it, and I can take you through the rest.`,
    `Alternatively, we can go through ${what} together.`,
  ];
}

/** "the terms" of "the terms of service": what the verb agrees with. */
export function headOf(what: string): string {
  return what.split(/ (?:of|for|on|in|at|from|with|about|that|which|we|i|you) /i)[0] ?? what;
}
