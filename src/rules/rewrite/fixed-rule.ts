import { readRequest } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import type { Order } from './ask-style';
import { between, capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';

const WITHIN =
  /^(.*?)\s+(?:with)?in (?:the (?:next|first) )?((?:\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety) (?:business |working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?))(.*)$/i;
const UNTIL = /^(.*?)\s+(?:by|before|no later than)\s+(.+)$/i;

/**
 * A duty with a deadline is a rule, and a rule must not become a favour: "You must return it within 30 days" is
 * "You have 30 days to return it". Undefined when there is no deadline that can be told as one.
 */
export function fixedRule(sentence: Sentence, order: Order): Suggestion[] | undefined {
  const clause = readRequest(sentence, order.verb);
  if (clause.tail !== 'none') return undefined;
  const duty = between(sentence, order.verb, clause.end);
  const start = sentence.tokens[order.from]?.start ?? 0;
  const end = sentence.tokens[clause.end - 1]?.end ?? sentence.text.length;
  const head = opensSentence(sentence, order.from) ? capitalized : uncapitalized;
  const within = WITHIN.exec(duty);
  if (within) return [replaceWith(start, end, head(`you have ${within[2]} to ${within[1]}${within[3]}`))];
  const until = UNTIL.exec(duty);
  if (until) return [replaceWith(start, end, head(`you have until ${until[2]} to ${until[1]}`))];
  return undefined;
}
