import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const NOT_OURS =
  /^((?:the|your|that|this|it|these|those)\b[\w ’'-]{0,40}?) (?:(?:is|are)(?:n['’]?t| not) (?:something|anything) (?:that )?(?:we|i|our)\b.*|(?:does|do)(?:n['’]?t| not) fall (?:with)?(?:in|under|into) (?:our|my)\b.*|(?:is|are|falls?) (?:outside|beyond|out)(?: of)? (?:our|my) (?:control|remit|scope|area|department|responsibility|expertise|competence))[\s.!…,;]*$/i;
const FOR_OTHERS =
  /^(?:it|this|that)(?:['’]?s| is|['’]d be| would be) (?:really )?(?:a |one |something )?(?:question |matter |issue )?for ((?:the|your|our) [\w ’'-]{2,40}?)(?:,? (?:and )?not (?:for )?(?:us|me))?(?: to (?:answer|decide|solve|sort))?[\s.!…,;]*$/i;

/** Who it is for, where the agent named them, and a blank where not; what is not ours stays named. */
export function handledBy(sentence: Sentence, start: number, end: number): Suggestion[] {
  const typed = sentence.text.slice(start, end);
  const [, who] = FOR_OTHERS.exec(typed) ?? [];
  if (who) {
    const best = `${who.charAt(0).toUpperCase()}${who.slice(1)} can help you best with that.`;
    return [
      ...replaceClause(sentence, start, end, best),
      ...replaceClause(sentence, start, end, `${best} You can reach them at [contact].`),
    ];
  }
  const [, what] = NOT_OURS.exec(typed) ?? [];
  if (!what) return [];
  const is = /^(?:these|those)\b|[^su]s$/i.test(what.replace(/^(?:this|that)$/i, '')) ? 'are' : 'is';
  return replaceClause(
    sentence,
    start,
    end,
    `${what} ${is} handled by [name]. You can reach them at [contact].`,
  );
}
