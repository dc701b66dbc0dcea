import { isParticiple } from '../match/lexicon/verbs';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

/** Past tenses with a participle of their own, and those that the lexicon does not have. */
const PARTICIPLE_OF: ReadonlyMap<string, string> = new Map([
  ...'gave given,chose chosen,wrote written,broke broken,took taken,forgot forgotten,threw thrown,drove driven'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
  ...'left kept sent lost put made set bought brought paid read held cut shut sold built'
    .split(' ')
    .map((same): [string, string] => [same, same]),
]);

const DEED =
  /^you(?:['’]?ve| have)? (?:(?:only|also|just|simply|clearly|obviously|already|actually|yourself|accidentally|inadvertently) )*([a-z]+) ((?:the|a|an|your|our|my|this|that|these|those|two|three|both|too (?:much|many)) .+)$/i;
const STATE =
  /^(?:your|the|our|this|that|these|those|[A-Z]?[a-z]+ \w+) .*\b(?:is|are|was|were|has|have)(?: not|n['’]?t)?(?: been)? (?:incomplete|illegible|incorrect|wrong|filled|signed|submitted)\b/;
/** What a deed is told with more than its object: there it may be anything. */
const MORE = /\b(?:you|yourself to|because|so|but|if|when|that|which|who|me|us)\b|[,;:()]/i;
/** Where the object ends. */
const BEHIND_OBJECT =
  / (?:in|on|at|by|to|for|from|with|without|under|over|before|after|until|off|out|up|into|behind|open|unlocked|instead|again|twice|too|incorrectly|wrongly|yesterday|today|last)\b/i;

/**
 * A deed told as a reproach, told as a fact: "You left the tap open" becomes "It looks like the tap was left open".
 * Nothing of what happened is lost, and nobody is named. Empty where the sentence says more than that.
 */
export function toldFact(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, clause = '', close = ''] = /^(.*?)([\s.!…,;]*)$/s.exec(sentence.text.slice(start, end)) ?? [];
  const fact = deed(clause) ?? state(clause);
  return fact
    ? replaceClause(sentence, start, end, `It looks like ${fact}${close.replace(/[!…].*/, '.')}`)
    : [];
}

function deed(clause: string): string | undefined {
  const [, verb = '', told = ''] = DEED.exec(clause) ?? [];
  if (verb.toLowerCase() === 'had') return undefined;
  const only = /^you(?:['’]?ve| have)? only\b/i.test(clause) ? 'only ' : '';
  const past = verb.toLowerCase();
  const participle = PARTICIPLE_OF.get(past) ?? (isParticiple(past) ? past : undefined);
  const what = told.replace(/ yourself\b/i, '');
  if (!participle || MORE.test(what)) return undefined;
  const at = BEHIND_OBJECT.exec(what)?.index ?? what.length;
  const object = what.slice(0, at);
  const many = /^(?:these|those|two|three|both|too many)\b/i.test(object) || /[^su]s$/.test(object);
  return `${only}${object} ${many ? 'were' : 'was'} ${participle}${what.slice(at)}`;
}

function state(clause: string): string | undefined {
  if (!STATE.test(clause) || MORE.test(clause)) return undefined;
  return clause.replace(/^(?:Your|The|Our|This|That|These|Those|A|An)\b/, (word) => word.toLowerCase());
}
