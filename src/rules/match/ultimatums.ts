import { isOffer } from '../text/gates';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { findOrder } from './find-order';
import { PhraseTrie } from './phrase-trie';
import { readRequest } from './request-clause';

/** `order`: "reply by Friday or we close it"; the others are told as what will happen. Token indices. */
export interface Ultimatum {
  kind: 'order' | 'silence' | 'failure' | 'last' | 'unless' | 'until' | 'final';
  first: number;
  /** End of the words that make it one, exclusive. */
  last: number;
}

const THREATS = new PhraseTrie({
  silence: [
    'if (we|i) do not (hear|get) [anything|a reply|a response] [back] from you',
    'if (we|i) do not hear (back|from you)',
    'if (we|i) do not receive (your|a) (reply|response|payment)',
    'if you do not (reply|respond|answer|pay|act|comply)',
  ],
  failure: [
    'failure to (respond|reply|pay|comply|do|provide|return|act)',
    'if you fail to',
    '(non-payment|nonpayment|late payment) will result in',
  ],
  last: [
    'this is (your|our) (final|last) (notice|warning|reminder|chance)',
    'this is the (final|last) (notice|warning|chance)',
    '(final|last) (notice|warning)',
    'last chance',
    'this is the last time',
  ],
  unless: ['unless you'],
  until: [
    '(we|i) (can|will) not (proceed|continue|help|help you|go on|go ahead|process it) (until|unless|without)',
    'until you',
  ],
  final: [
    'take it or leave it',
    'that is (final|our final offer|my final offer)',
    '(the|our|my|this) decision is final',
    'that is the best you are (going to|gonna) get',
  ],
});
const OUTCOMES = words(
  'close closed cancel canceled cancelled suspend suspended terminate terminated delete deleted lose charge charged result block blocked deactivate deactivated remove removed end legal collections',
);
const STUCK = words('proceed help continue process refund do go move');
/** "Unless you'd like to keep it, I'll cancel it": the choice is theirs. */
const CHOICE = words('would want prefer like need have are object');

/** The threat a sentence is, if it is one. */
export function findUltimatum(sentence: Sentence): Ultimatum | undefined {
  const { tokens } = sentence;
  for (const { first, last, name } of THREATS.search(tokens)) {
    const kind = name as Ultimatum['kind'];
    if (isUltimatum(tokens, kind, first, last)) return { kind, first, last };
  }
  const order = findOrder(sentence);
  if (!order || order.please || isOffer(sentence)) return undefined;
  const { tail, tailStart } = readRequest(sentence, order.verb);
  return tail === 'threat' || tail === 'ultimatum'
    ? { kind: 'order', first: order.first, last: tailStart }
    : undefined;
}

function isUltimatum(
  tokens: readonly Token[],
  kind: Ultimatum['kind'],
  first: number,
  last: number,
): boolean {
  const rest = tokens.slice(last);
  const over = rest.every(({ kind: is }) => is === 'mark');
  const next = tokens[last]?.word ?? '';
  switch (kind) {
    case 'silence':
      return over || next === 'within' || rest.some(({ word }) => OUTCOMES.has(word));
    case 'last':
      return first === 0 && (over || next === 'before' || next === 'i' || next === 'we' || next === ':');
    case 'unless':
      if (CHOICE.has(next)) return false;
      return isStuck(tokens) || (first === 0 && rest.length < 3);
    case 'until':
      if (tokens[first]?.word === 'until') return first === 0 && isStuck(tokens);
      return !YOUR_SAY.has(
        tokens.at(-1)?.kind === 'mark' ? (tokens.at(-2)?.word ?? '') : (tokens.at(-1)?.word ?? ''),
      );
    case 'final':
      return true;
    default:
      return over || rest.length > 0;
  }
}

const YOUR_SAY = words('okay ok approval consent permission yes go-ahead');

/** "We can't proceed", "we won't refund": told to wring something out. */
function isStuck(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      (word === 'we' || word === 'i') &&
      tokens[at + 2]?.word === 'not' &&
      STUCK.has(tokens[at + 3]?.word ?? ''),
  );
}
