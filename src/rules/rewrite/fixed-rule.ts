import { type RequestClause, readRequest } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import type { Order } from './ask-style';
import { readDeadline } from './deadline';
import { between, calmed, capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';
import { reasonIn, tailAfter } from './tail';

/**
 * A duty with a deadline is a rule, and a rule must not become a favour: "You must return it within 30 days" is
 * "You have 30 days to return it". Undefined when there is no deadline that can be told as one.
 */
export function fixedRule(sentence: Sentence, order: Order): Suggestion[] | undefined {
  const clause = readRequest(sentence, order.verb);
  const deadline = readDeadline(calmed(between(sentence, order.verb, clause.end), sentence));
  if (!deadline) return undefined;
  const tail = endOf(sentence, clause);
  if (tail === undefined) return [];
  const start = sentence.tokens[order.from]?.start ?? 0;
  const head = opensSentence(sentence, order.from) ? capitalized : uncapitalized;
  const rule = `you have ${deadline.time} to ${uncapitalized(deadline.duty)}${reasonIn(sentence, clause)}`;
  return [replaceWith(start, sentence.text.length, head(rule) + tail)];
}

/** What the agent typed behind the rule: the marks as they are, a tail as a sentence of its own. */
function endOf(sentence: Sentence, clause: RequestClause): string | undefined {
  const { tokens, text } = sentence;
  if (clause.tail === 'none' || clause.tail === 'reason')
    return text.slice(tokens[clause.reasonEnd - 1]?.end);
  const tail = tailAfter(sentence, clause);
  return tail === undefined ? undefined : `.${tail}`;
}
