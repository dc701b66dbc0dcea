import { isParticiple } from '../match/lexicon/verbs';

/** Past tenses with a participle of their own, and those that the lexicon does not have. */
const PARTICIPLE_OF: ReadonlyMap<string, string> = new Map([
  ...'gave given,chose chosen,wrote written,broke broken,took taken,forgot forgotten,threw thrown,drove driven'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
  ...'left kept sent lost put made set bought brought paid read held cut shut sold built'
    .split(' ')
    .map((same): [string, string] => [same, same]),
]);

/** Verbs that are no deed of their own: "you let it expire", "you had it repaired". */
const NO_DEED = /^(?:had|let|made|got|kept|tried|wanted|needed|asked|been|agreed|said|told)$/;
const OBJECT =
  /^(?:it|them|(?:the|a|an|your|our|my|this|that|these|those|two|three|both|too (?:much|many)) .+)/i;
/** "Three hours before" is no object, and nobody says that "a mistake was made". */
const NO_OBJECT = /^\w+ (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|times?|mistakes?|errors?)\b/i;
/** What a deed is told with more than its object: there it may be anything. */
const MORE = /\b(?:you|yourself to|because|so|but|if|when|that|which|who|me|us)\b|[,;:()]/i;
/** Where the object ends. */
const BEHIND_OBJECT =
  / (?:in|on|at|by|to|for|from|with|within|without|under|over|before|after|until|since|while|during|off|out|up|into|behind|open|unlocked|instead|again|twice|too|incorrectly|wrongly|yesterday|today|last|properly|correctly|somewhere|somehow)\b/i;

/** "The warning in step 3" is one thing to overlook. */
const PASSED_OVER = /^(?:skipped|missed|overlooked|ignored|forgot)$/;
const ADVERB = / (?:altogether|completely|entirely|again|yesterday|today)$/i;

/**
 * A deed without the one who did it, "the tap was left open" of "left" and "the tap open". `be` has the verb, by
 * whether the object is many. Undefined where the sentence says more than a deed.
 */
export function inPassive(past: string, told: string, be: (many: boolean) => string): string | undefined {
  const verb = past.toLowerCase();
  const participle = PARTICIPLE_OF.get(verb) ?? (isParticiple(verb) ? verb : undefined);
  const what = told.replace(/ yourself\b/i, '');
  if (!participle || NO_DEED.test(verb) || MORE.test(what) || !OBJECT.test(what) || NO_OBJECT.test(what))
    return undefined;
  const at = (PASSED_OVER.test(verb) ? ADVERB : BEHIND_OBJECT).exec(what)?.index ?? what.length;
  const object = what.slice(0, at);
  const head = object.split(/ (?:of|we|i|they) /i)[0] ?? '';
  const many = /^(?:them|these|those|two|three|both|too many)\b/i.test(object) || /[^su]s$| and /.test(head);
  return `${object.replace(/^them\b/i, 'they')} ${be(many)} ${participle}${what.slice(at)}`;
}
