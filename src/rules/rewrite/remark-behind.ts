import { DETERMINERS, POSSESSIVES } from '../match/lexicon/word-classes';
import type { RequestClause } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';

/** Before these, a comma does not begin a sentence of its own. */
const BELONGS = words('if when once unless after before until while as where which who that whose');
/** How far behind its comma a remark has its verb: "line 14 is", "the last two rows are". */
const REACH = 5;
const IS = words('is are was were has had');
const COUNTED = words('line page step row column section field number version');

/** "Check your settings, line 14 is wrong": the request ends at the comma, and the remark is a sentence of its own. */
export function beforeRemark({ tokens }: Sentence, clause: RequestClause): RequestClause {
  if (clause.tail !== 'none') return clause;
  for (let at = clause.verb + 2; at < clause.end - 2; at++) {
    if (tokens[at]?.word !== ',') continue;
    const before = tokens.slice(clause.verb, at);
    const word = tokens[at + 1]?.word ?? '';
    const opens = DETERMINERS.has(word) || POSSESSIVES.has(word) || COUNTED.has(word);
    const said = tokens.slice(at + 2, Math.min(at + 2 + REACH, clause.end));
    const verb = said.findIndex((token) => IS.has(token.word));
    const marked = said
      .slice(0, Math.max(verb, 0))
      .some(({ kind, word: one }) => kind === 'mark' || BELONGS.has(one));
    if (!opens || verb < 0 || marked || before.some((token) => BELONGS.has(token.word))) continue;
    return { ...clause, end: at, reasonEnd: at, tail: 'other', tailStart: at + 1 };
  }
  return clause;
}
