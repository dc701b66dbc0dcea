import { baseOf } from '../match/lexicon/verbs';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const SHOULD =
  /^you (?:(?:really|probably|just|simply) )?(?:should|ought to)(?: really| probably)? ?(n['’]?t |not |never )?(?:have|of|['’]?ve) (?:(?:just|simply|also|already|really|first|at least) )?([a-z]+)\b(.*?)([\s.!…,;]*)$/is;
/** Only that one time can be meant: nothing of it is for the next. */
const ONCE =
  /\b(?:that|this|last|yesterday|today|then|before you|already|you(?:['’](?:ve|re|d))?|(?:when|while)(?! \w+ing\b)|at the time|(?:it|them)(?! (?:by|in|with|at|to|on|from|back|off|out|up|away|first)\b)|those|these|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d|[,;:()?]/i;
const NOTHING = /^(?:do|be|have|know|expect|think|realize|realise|get|see|come|let)$/;

/**
 * "You should have put it in the hand luggage" is "For next time, it's best to put it in the hand luggage": what is
 * worth knowing stays, the reproach goes. Empty for what could only have been done once.
 */
export function forNextTime(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, not, done = '', rest = ''] = SHOULD.exec(sentence.text.slice(start, end)) ?? [];
  const base = baseOf(done.toLowerCase());
  const what = rest.replace(/,? (?:in the first place|really|first|sorry)$/i, '');
  if (!base || NOTHING.test(base) || what === '' || ONCE.test(what)) return [];
  return replaceClause(
    sentence,
    start,
    end,
    `For next time, it's best ${not ? 'not ' : ''}to ${base}${what}.`,
  );
}
