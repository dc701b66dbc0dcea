import { verbOf } from '../match/lexicon/verbs';
import { DETERMINERS, POSSESSIVES } from '../match/lexicon/word-classes';
import { type RequestClause, readRequest } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { between, calmed, capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';

/** An order found in a sentence, by token indices. */
export interface Order {
  /** First token that the question takes the place of: "you" of "you need to", else the verb. */
  from: number;
  verb: number;
  negated: boolean;
}

const HAND_OVER = words('send give provide share tell forward submit supply email text');
const RECEIVERS = words('me us over');

/**
 * The order as a question in the agent's own words: "Send me your number." is "Could you send me your number?".
 * A reason stays in the question; a consequence becomes "If you …, I'll …"; what would happen otherwise is kept
 * as a sentence of its own. Nothing is added, nothing is left out but "please", which "could you" stands for.
 */
export function askInstead(sentence: Sentence, order: Order): Suggestion[] {
  const clause = readRequest(sentence, order.verb);
  const { tokens, text } = sentence;
  const start = tokens[order.from]?.start ?? 0;
  const head = opensSentence(sentence, order.from) ? capitalized : uncapitalized;
  if (endsInMask(sentence, clause)) {
    return [
      replaceWith(
        start,
        text.length,
        head(`you can ${asked(sentence, order, clause)}${rest(sentence, clause.end)}`),
      ),
    ];
  }
  return questions(sentence, order, clause)
    .map((question) => replaceWith(start, text.length, head(question) + tailAfter(sentence, clause)))
    .concat(benefit(sentence, order, clause, start, head));
}

/** The ways to ask, without their question mark's tail. */
function questions(sentence: Sentence, order: Order, clause: RequestClause): string[] {
  const what = asked(sentence, order, clause);
  const reason =
    clause.tail === 'reason' ? ` ${between(sentence, clause.tailStart, lastToken(sentence))}` : '';
  if (order.negated) {
    const gerund = asGerund(sentence, order, clause);
    return gerund ? [`could you avoid ${gerund}${reason}?`, `would you mind not ${gerund}${reason}?`] : [];
  }
  const asks = [`could you ${what}${reason}?`];
  const thing = thingAskedFor(sentence, clause);
  if (thing) asks.push(`may I have ${thing}${reason}?`);
  const gerund = asGerund(sentence, order, clause);
  if (gerund) asks.push(`would you mind ${gerund}${reason}?`);
  return sentence.tokens[clause.verb]?.word === 'give' && thing
    ? [asks[1] ?? '', asks[0] ?? '', ...asks.slice(2)]
    : asks;
}

/** "If you send it, I'll look": only where the agent wrote the second half. */
function benefit(
  sentence: Sentence,
  order: Order,
  clause: RequestClause,
  start: number,
  head: (text: string) => string,
): Suggestion[] {
  if (clause.tail !== 'consequence' || order.negated) return [];
  const wording = `if you ${asked(sentence, order, clause)}, ${uncapitalized(rest(sentence, clause.tailStart).trim())}`;
  return [replaceWith(start, sentence.text.length, head(wording))];
}

/** What is asked, from the verb on, without "please". */
function asked(sentence: Sentence, order: Order, clause: RequestClause): string {
  return uncapitalized(withoutPlease(calmed(between(sentence, order.verb, clause.end), sentence)));
}

function asGerund(sentence: Sentence, order: Order, clause: RequestClause): string | undefined {
  const verb = verbOf(sentence.tokens[order.verb]?.word ?? '');
  // "send me … and confirm …": the second verb would need its own -ing
  const another = sentence.tokens
    .slice(order.verb + 1, clause.end)
    .some(
      (token, at, after) =>
        (token.word === 'and' || token.word === 'or' || token.word === 'then') &&
        verbOf(after[at + 1]?.word ?? ''),
    );
  if (!verb || another) return undefined;
  const object = withoutPlease(calmed(between(sentence, order.verb + 1, clause.end), sentence));
  return object ? `${verb.gerund} ${object}` : verb.gerund;
}

/** "your order number" of "send me your order number": what one can "have". */
function thingAskedFor({ tokens, text }: Sentence, clause: RequestClause): string | undefined {
  if (!HAND_OVER.has(tokens[clause.verb]?.word ?? '')) return undefined;
  let at = clause.verb + 1;
  while (RECEIVERS.has(tokens[at]?.word ?? '')) at++;
  const first = tokens[at]?.word ?? '';
  if (!(POSSESSIVES.has(first) || DETERMINERS.has(first)) || first === 'this' || first === 'that')
    return undefined;
  const inside = tokens.slice(at, clause.end);
  if (inside.some(({ word }) => word === 'to' || word === 'via' || word === 'then')) return undefined;
  if (
    inside.some(
      ({ word }, index) =>
        word === 'and' &&
        verbOf(inside[index + 1]?.word ?? '') &&
        !verbOf(inside[index + 1]?.word ?? '')?.noun,
    )
  )
    return undefined;
  return withoutPlease(text.slice(tokens[at]?.start, tokens[clause.end - 1]?.end));
}

function tailAfter(sentence: Sentence, clause: RequestClause): string {
  if (clause.tail === 'none' || clause.tail === 'reason') return '';
  const words = rest(sentence, clause.tailStart).trim();
  if (!words) return '';
  return clause.tail === 'threat' ? ` Otherwise, ${uncapitalized(words)}` : ` ${capitalized(words)}`;
}

/** From token `at` to the sentence's end, marks included. */
function rest({ tokens, text }: Sentence, at: number): string {
  const from = tokens[at - 1]?.end ?? text.length;
  return text.slice(from);
}

function lastToken({ tokens }: Sentence): number {
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]?.kind === 'mark') last--;
  return last;
}

/** A question mark must not be glued to an address. */
function endsInMask({ tokens }: Sentence, clause: RequestClause): boolean {
  return clause.tail === 'none' && tokens[clause.end - 1]?.kind === 'mask';
}

function withoutPlease(text: string): string {
  return text
    .replace(/[,\s]*\b(?:please|pls|plz|kindly)\b[,\s]*$/i, '')
    .replace(/\s+\b(?:please|pls|plz|kindly)\b(?=\s)/gi, '');
}
