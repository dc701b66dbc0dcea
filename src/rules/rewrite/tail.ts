import type { RequestClause } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import { ending } from './ending';
import { between, calmed, capitalized } from './phrases';

/** " so we can check", as it follows what is asked; empty without a reason. */
export function reasonIn(sentence: Sentence, { end, reasonEnd, tail, tailStart }: RequestClause): string {
  if (reasonEnd === end) return '';
  const first = tail === 'reason' ? tailStart : sentence.tokens[end]?.word === ',' ? end + 1 : end;
  return ` ${calmed(between(sentence, first, reasonEnd), sentence)}`;
}

/**
 * What follows the request, as a sentence of its own: " Otherwise, we will close it." Undefined when none can be
 * made of it ("or else"), so that nothing of the request can be reworded either.
 */
export function tailAfter(sentence: Sentence, clause: RequestClause): string | undefined {
  const { tail, tailStart, reasonEnd } = clause;
  if (tail === 'ultimatum') return undefined;
  if (tail === 'none' || tail === 'reason') return ending(sentence, reasonEnd);
  const words = tailWords(sentence, clause);
  if (/^I['’]?m afraid[.!]*$/i.test(words)) return '';
  if (!/[\p{L}\p{N}]/u.test(words)) return ending(sentence, tailStart);
  return tail === 'threat' ? ` Otherwise, ${words}` : ` ${capitalized(words)}`;
}

/** The tail's own words, with the marks behind them. */
export function tailWords(sentence: Sentence, { tailStart }: RequestClause): string {
  const { tokens, text } = sentence;
  return calmed(text.slice(tokens[tailStart]?.start ?? text.length), sentence).trim();
}
