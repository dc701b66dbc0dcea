import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { replaceClause } from './replace-clause';

const WRITTEN =
  /^(?:(?:this|that|it|all of (?:this|that|it)|everything)(?:['’]?s| is| was) (?:also |all |clearly )*(?:explained|described|stated|covered|documented|listed|written|mentioned|shown|communicated)|it says so)(?: right)?(?: there)? ((?:in|on) (?:the|your|our|my) [\w ’'-]{2,40}?)[\s.!…,;]*$/i;

/** "This was explained in your lease" is "You can find this in your lease": the place stays, the reproach goes. */
export function whereToFind(sentence: Sentence, start: number, end: number): Suggestion[] {
  const [, place] = WRITTEN.exec(sentence.text.slice(start, end)) ?? [];
  if (!place) return [];
  const there = `You can find this ${place}.`;
  // where a pointer alone would send them away, the answer comes first
  return [there, `The short answer is [the answer]. ${there}`].flatMap((way) =>
    replaceClause(sentence, start, end, way),
  );
}
