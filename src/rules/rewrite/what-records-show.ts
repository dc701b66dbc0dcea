import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const SHOWN =
  /^(?:according to|per) (?:our|my|the) [\w ]{2,30}?,? (you .+?)[\s.!…,;]*$|^(?:our|my|the) [\w ]{2,30}? (?:clearly )?(?:shows?|says?|indicates?|states?|confirms?) (?:that )?(you .+?)[\s.!…,;]*$/i;

/** "Our log shows you left at ten": what is seen here, and the question whether it is so there. */
export function whatRecordsShow(sentence: Sentence, start: number, end: number): Suggestion[] {
  const hit = SHOWN.exec(sentence.text.slice(start, end));
  const what = hit?.[1] ?? hit?.[2];
  if (!what || /[;:()?]/.test(what)) return [];
  const seen = `What I see on my side is that ${what.replace(/^You/, 'you')}.`;
  return replaceClause(sentence, start, end, `${seen} Does that match what you have?`);
}
