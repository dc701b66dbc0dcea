import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const AREA = '(?:remit|scope|area|department|responsibility|expertise|competence)';
const NOT_OURS = new RegExp(
  `^((?:the|your|that|this|it|these|those)\\b[\\w ’'-]{0,40}?) (?:(?:is|are)(?:n['’]?t| not) (?:something|anything) (?:that )?(?:we|i|our team) (?!control|influence)\\w+|(?:does|do)(?:n['’]?t| not) fall (?:with)?(?:in|under|into) (?:our|my) ${AREA}|(?:is|are|falls?) (?:outside|beyond|out)(?: of)? (?:our|my) ${AREA})[\\s.!…,;]*$`,
  'i',
);
const IT = "^(?:it|this|that)(?:['’]?s| is| was|['’]d be| would be) (?:really |entirely )?";
const OTHER = "((?:the|your|our) [\\w ’'-]{2,40}?)";
const FOR_OTHERS = new RegExp(
  `${IT}(?:a |one |something )?(?:question |matter )?for ${OTHER}(?:,? (?:and )?not (?:for )?(?:us|me))?(?: to (?:answer|decide|solve|sort))?[\\s.!…,;]*$`,
  'i',
);
/** A thing cannot help: "an issue with your browser". */
const WHO =
  '(?:team|department|agent|manager|supervisor|store|shop|courier|carrier|seller|partner|supplier|bank|provider|isp|vendor|manufacturer|merchant|retailer|landlord|company|issuer|airline|developer|author|operator|insurer|insurance|council|hotel|school|surgery|doctor|host)';
const OF_OTHERS = new RegExp(
  `${IT}(?:(?:an? |the )?(?:issue|problem|fault|error) (?:with|of|at|on) |up to |on )?((?:the|your) (?:[\\w-]+ ){0,2}${WHO})(?:['’]s? (?:fault|problem|issue|responsibility|job|decision|error|mistake))?(?: side| end)?[\\s.!…,;]*$`,
  'i',
);

/** Who it is for, where the agent named them, and a blank where not; what is not ours stays named. */
export function handledBy(sentence: Sentence, start: number, end: number): Suggestion[] {
  const typed = sentence.text.slice(start, end);
  const who = (FOR_OTHERS.exec(typed) ?? OF_OTHERS.exec(typed))?.[1];
  if (who) {
    const best = `${who.charAt(0).toUpperCase()}${who.slice(1)} can help you best with that.`;
    return [best, `${best} You can reach them at [contact].`].flatMap((way) =>
      replaceClause(sentence, start, end, way),
    );
  }
  const [, what] = NOT_OURS.exec(typed) ?? [];
  if (!what) return [];
  const is = /^(?:these|those)\b|[^su]s$/i.test(what.replace(/^this$/i, '')) ? 'are' : 'is';
  return replaceClause(
    sentence,
    start,
    end,
    `${what} ${is} handled by [name]. You can reach them at [contact].`,
  );
}
