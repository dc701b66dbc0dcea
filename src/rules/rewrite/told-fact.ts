import { regularForms } from '../match/lexicon/regular-forms';
import { isParticiple, verbOf } from '../match/lexicon/verbs';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { inPassive } from './in-passive';
import { replaceClause } from './replace-clause';

const DEED =
  /^you(?:['’]?ve| have)? (?:(?:only|also|just|simply|clearly|obviously|already|actually|yourself|accidentally|inadvertently) )*([a-z]+) ((?:the|a|an|your|our|my|this|that|these|those|two|three|both|too (?:much|many)) .+)$/i;
const UNDONE =
  /^(?:(?:apparently|clearly|obviously),? )?you (?:still )?(?:did not|didn['’]?t|have not|haven['’]?t|never|(?:have )?(?:forgot|failed|neglected) to) (?:fully )?([a-z]+) ((?:the|a|an|your|our|my|this|that|these|those) .+)$/i;
/** What we have, whoever it came from. */
const GIVEN =
  /^you(?:['’]?ve| have)? (?:gave|given|sent|provided|supplied) (us|me)(?: with)? (the wrong (?!.*\b(?:twice|again)\b).+)$/i;
/** What nobody can say of another: "the message wasn't read". */
const OF_THE_MIND =
  /^(?:read|listen\w*|answer\w*|see|seen|want\w*|mean|understand|understood|hear|heard|know|tell|told)$/i;
const STATE =
  /^(?:your|the|our|this|that|these|those|[A-Z]?[a-z]+ \w+) .*\b(?:is|are|was|were|has|have)(?: not|n['’]?t)?(?: been)? (?:incomplete|illegible|incorrect|wrong|filled|signed|submitted)\b/;
/** What a state is told with more than itself. */
const MORE = /\b(?:you|yourself to|because|so|but|if|when|that|which|who|me|us)\b|[,;:()]/i;
/**
 * A deed told as a reproach, told as a fact: "You left the tap open" becomes "It looks like the tap was left open".
 * Nothing of what happened is lost, and nobody is named. Empty where the sentence says more than that.
 */
export function toldFact(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, clause = '', close = ''] = /^(.*?)([\s.!…,;]*)$/s.exec(sentence.text.slice(start, end)) ?? [];
  const fact = given(clause) ?? deed(clause) ?? undone(clause) ?? state(clause);
  return fact
    ? replaceClause(sentence, start, end, `It looks like ${fact}${close.replace(/[!…].*/, '.')}`)
    : [];
}

function given(clause: string): string | undefined {
  const [, to, told] = GIVEN.exec(clause) ?? [];
  if (!to || !told || MORE.test(told)) return undefined;
  return `${/us/i.test(to) ? 'we' : 'I'} have ${told}`;
}

function deed(clause: string): string | undefined {
  const [, past = '', told = ''] = DEED.exec(clause) ?? [];
  const only = /^you(?:['’]?ve| have)? only\b/i.test(clause) ? 'only ' : '';
  const said = inPassive(past, told, (many) => (many ? 'were' : 'was'));
  return said && only + said;
}

/** "You didn't close the valve": "the valve wasn't closed". */
function undone(clause: string): string | undefined {
  const [, base = '', told = ''] = UNDONE.exec(clause) ?? [];
  const verb = base.toLowerCase();
  if (verb === '' || OF_THE_MIND.test(verb)) return undefined;
  const participle = verbOf(verb)?.participle ?? (isParticiple(verb) ? verb : regularForms(verb).participle);
  return inPassive(participle, told, (many) => (many ? "weren't" : "wasn't"));
}

function state(clause: string): string | undefined {
  if (!STATE.test(clause) || MORE.test(clause)) return undefined;
  return clause.replace(/^(?:Your|The|Our|This|That|These|Those|A|An)\b/, (word) => word.toLowerCase());
}
