import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const UNSENT =
  /^you (?:still )?(?:did not|didn['’]?t|have not|haven['’]?t|never) (?:send|sent|includ\w+|provid\w+|attach\w*|upload\w*|submit\w*|return\w*|give|given)(?: (?:us|me))? ((?:the|your|any|a|an|all) [^.!?;:,()]{2,60}?)(?: yet)?[\s.!…,;]*$/i;
const UNRECEIVED =
  /^(?:we|i)(?:['’]ve| have)? never (?:received|got|had)(?: any| an?)? (your [^.!?;:,()]{2,60}?)[\s.!…,;]*$/i;
const UNANSWERED =
  /^you (?:still )?(?:never|did not|didn['’]?t|have not|haven['’]?t) (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)(?:(?: to)? ((?:our|my|the|this|that|any of our) [^.!?;:,()]{2,60}?))?[\s.!…,;]*$/i;
/** Nobody replies to a phone, and one who answered wrongly has answered. */
const NO_REPLY = /\b(?:phone|door|bell|calls?|ring|\w+ly|in time|on time|within|by)\b/i;
/** The object has a clause of its own. */
const MORE = /\b(?:you|we|i|that|which|because|so|but|when|if)\b/i;

/** "You didn't attach the invoice", "we never got your form", "you never replied": what is missing, seen from here. */
export function notHereYet(sentence: Sentence, start: number, end: number): Suggestion[] {
  const typed = sentence.text.slice(start, end);
  const unanswered = UNANSWERED.exec(typed);
  if (unanswered && !MORE.test(unanswered[1] ?? '') && !NO_REPLY.test(unanswered[1] ?? '')) {
    const to = unanswered[1] ? ` to ${unanswered[1]}` : '';
    const reply = /\bquestions?\b/i.test(to) ? 'an answer' : 'a reply';
    return replaceClause(sentence, start, end, `I don't see ${reply}${to} yet.`);
  }
  const [, unsent] = UNSENT.exec(typed) ?? [];
  const [, unreceived] = UNRECEIVED.exec(typed) ?? [];
  const what = (unsent ?? unreceived)
    ?.replace(/^(?:any|all) (?:of )?/i, 'the ')
    .replace(/^the the /i, 'the ');
  if (!what || MORE.test(what)) return [];
  const many = / and /.test(what) || /[^su]s$/.test(what.split(/ (?:of|for|on|in|from|with) /)[0] ?? '');
  const it = many ? 'them' : 'it';
  const here = `I don't see ${what.replace(/^an? /i, 'the ')} on my side yet.`;
  return replaceClause(
    sentence,
    start,
    end,
    unsent ? `${here} Could you send ${it}?` : `${here} Do you remember roughly when you sent ${it}?`,
  );
}
