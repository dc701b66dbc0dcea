import { verbOf } from '../match/lexicon/verbs';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { askInstead } from './ask-style';
import { replaceClause } from './replace-clause';

const BETTER =
  /^you(?:['’]?d| would|['’]?ll| will|['’]?re| are| might| may)(?: be)? better off (\w+ing) ([^.!?;:]+?)[\s.!…]*$/i;
const ASKS = words('contact call ask email phone ring consult speak talk write visit approach');
const LITTLE = words('please just simply kindly pls');

/** "You'd be better off asking the seller" is "It may help to ask the seller"; "ask the seller" is asked. */
export function sentOn(sentence: Sentence, start: number): Suggestion[] {
  const { text, tokens } = sentence;
  const [, gerund = '', whom] = BETTER.exec(text.slice(start)) ?? [];
  const base = [gerund.slice(0, -3), `${gerund.slice(0, -3)}e`].find(
    (verb) => verbOf(verb)?.gerund === gerund,
  );
  if (base && whom) return replaceClause(sentence, start, text.length, `It may help to ${base} ${whom}.`);
  const from = tokens.findIndex((token) => token.start === start);
  let verb = from;
  while (LITTLE.has(tokens[verb]?.word ?? '')) verb++;
  return from >= 0 && ASKS.has(tokens[verb]?.word ?? '')
    ? askInstead(sentence, { from, verb, negated: false })
    : [];
}
