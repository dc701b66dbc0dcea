import { type RequestClause, readRequest } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { ending } from './ending';
import { capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';
import { beforeRemark } from './remark-behind';
import { asGerund, askedFor, thingAskedFor } from './request-words';
import { reasonIn, tailAfter, tailWords } from './tail';

/** An order found in a sentence, by token indices. */
export interface Order {
  /** First token that the question takes the place of: "you" of "you need to", else the verb. */
  from: number;
  verb: number;
  negated: boolean;
}

/**
 * The order as a question in the agent's own words: "Send me your number." is "Could you send me your number?".
 * A reason stays in the question; a consequence becomes "If you …, I'll …"; what would happen otherwise is kept
 * as a sentence of its own. Nothing is added; a "please" stays, since behind "could you" it is one of the kindest words
 * there are; "just" and "simply" go. Empty where the sentence cannot carry a question.
 */
export function askInstead(sentence: Sentence, order: Order): Suggestion[] {
  const clause = beforeRemark(sentence, readRequest(sentence, order.verb));
  const tail = tailAfter(sentence, clause);
  if (tail === undefined) return [];
  const from = withLittleWords(sentence, order.from);
  const start = sentence.tokens[from]?.start ?? 0;
  const head = opensSentence(sentence, from) ? capitalized : uncapitalized;
  const say = (text: string) => replaceWith(start, sentence.text.length, head(text));
  if (endsInAddress(sentence, clause)) {
    if (order.negated || clause.tail !== 'none') return [];
    return [say(`you can ${askedFor(sentence, clause)}${addressEnding(sentence, clause)}`)];
  }
  if (clause.tail === 'consequence' && !FOLLOWS.test(tailWords(sentence, clause))) return [];
  const asks = order.negated
    ? avoiding(sentence, clause)
    : asking(sentence, clause, saidPlease(sentence, from, clause));
  const ways = asks.map((ask) => say(`${ask}${reasonIn(sentence, clause)}?${tail}`));
  if (clause.tail === 'consequence' && !order.negated && clause.reasonEnd === clause.end) {
    const then = tailWords(sentence, clause);
    const way = say(`if you ${askedFor(sentence, clause)}, ${then}`);
    // what the agent will do may stand alone; what they can do hangs on it, and what happens by itself would be a promise
    if (/^(?:i|we|our)\b(?! can\b)/i.test(then)) ways.push(way);
    else ways.unshift(way);
  }
  return ways;
}

/** A consequence says what somebody will do; "now and then like everyone does" does not. */
const FOLLOWS = /^(?!(?:then )?(?:like|as)\b)/i;

function asking(sentence: Sentence, clause: RequestClause, please: boolean): string[] {
  const thing = thingAskedFor(sentence, clause);
  const gerund = asGerund(sentence, clause);
  const could = `could you ${please ? 'please ' : ''}${askedFor(sentence, clause)}`;
  const alone = clause.reasonEnd === clause.end;
  const have = thing ? [`may I have ${thing}${please && alone ? ', please' : ''}`] : [];
  const verb = sentence.tokens[clause.verb]?.word;
  // "provide a receipt" may be a condition: "may I have a receipt" would be a customer's words
  const given = verb === 'give' || (verb === 'provide' && /^(?:your|the) /i.test(thing ?? ''));
  const first = given ? [...have, could] : [could, ...have];
  return gerund ? [...first, `would you mind ${gerund}`] : first;
}

function avoiding(sentence: Sentence, clause: RequestClause): string[] {
  const gerund = asGerund(sentence, clause);
  return gerund ? [`could you avoid ${gerund}`, `would you mind not ${gerund}`] : [];
}

/** With the order's own words, or behind them. */
function saidPlease({ text, tokens }: Sentence, from: number, { reasonEnd }: RequestClause): boolean {
  const typed = text.slice(tokens[from]?.start, tokens[reasonEnd]?.end ?? text.length);
  return /\b(?:please|pls|plz|kindly)\b/i.test(typed);
}

const LITTLE = words('just simply please kindly pls plz');

/** "Just restart it": the little word goes with the order it makes light of. */
function withLittleWords({ tokens }: Sentence, from: number): number {
  let first = from;
  while (LITTLE.has(tokens[first - 1]?.word ?? '')) first--;
  return first;
}

/** A question mark must not be glued to an address: a click would take it along. */
function endsInAddress({ tokens, text }: Sentence, clause: RequestClause): boolean {
  const last = tokens[clause.reasonEnd - 1];
  return last?.kind === 'mask' && /^[\w.+-]/.test(text.slice(last.start, last.end));
}

/** As typed, since the sentence stays a statement. */
function addressEnding(sentence: Sentence, { reasonEnd }: RequestClause): string {
  const typed = sentence.text.slice(sentence.tokens[reasonEnd - 1]?.end ?? sentence.text.length);
  return /^[.!…]/.test(typed) ? typed : ending(sentence, reasonEnd);
}
