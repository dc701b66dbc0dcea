import { isOffer } from '../text/gates';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { findOrder } from './find-order';
import { verbOf } from './lexicon/verbs';
import { HEADS } from './pattern-step';
import type { PhraseHit } from './phrase-hit';
import { readRequest } from './request-clause';
import { THREATS, type Ultimatum } from './ultimatum-forms';

/** What becomes of a case or an account: "closed", "will close", "loses". */
const OUTCOME =
  /^(?:clos|cancel|suspend|terminat|deleted?$|charg|block|deactivat|disconnect|forfeit|reject|refus|void|expir|laps|archiv|restrict|legal|collection|lose|cut$|end(?:s|ed)?$|removed$|declin|billed|fined|releas|gone$|assum|withdraw|stop|bailiff|locked|banned|revoked|sold|evict|discharged|offline|off$|taken$|back$|shut|changed$|estimate|auto-clos|else$)/;
/** Before it, what makes it one to come: an order, "close the window", has none. */
const WILL = words(
  'will shall be is are am get gets being going to account case ticket claim they goes go stays payouts your we i',
);
/** "Unless you'd like to keep it, I'll cancel it": the choice is theirs. */
const CHOICE = words('would want prefer like need have are object say tell decide see');
/** "We will not start until you confirm": the customer's own say. */
const THEIR_SAY = words('are say confirm tell decide approve want agree give');
const YOUR_SAY = words('okay ok approval consent permission yes go-ahead');

/** The threat a sentence is, if it is one. */
export function findUltimatum(sentence: Sentence): Ultimatum | undefined {
  const { tokens } = sentence;
  const hits = THREATS.search(tokens);
  const told = hits.find(
    ({ first, last, name }) =>
      !LATER.has(name) && isUltimatum(tokens, name as Ultimatum['kind'], first, last),
  );
  if (told) return asKind(tokens, told, told.name as Ultimatum['kind']);
  const order = findOrder(sentence);
  if (order && !order.please && !isOffer(sentence)) {
    const { tail, tailStart } = readRequest(sentence, order.verb);
    if (tail === 'threat' || tail === 'ultimatum')
      return { kind: 'order', first: order.first, last: tailStart };
  }
  const left = hits.some(({ name, first }) => LEFT.has(name) && !isChoice(tokens, name, first));
  const behind = hits.find(
    ({ name, first }) =>
      (name === 'follows' && left) || (name === 'orElse' && (first === 0 || isOrder(tokens, first))),
  );
  return behind && asKind(tokens, behind, 'follows');
}

function asKind(tokens: readonly Token[], { first, last }: PhraseHit, kind: Ultimatum['kind']): Ultimatum {
  return { kind, first: clauseOf(tokens, kind, first), last };
}

/** "Unless you'd like to keep it": for the customer to say. */
function isChoice(tokens: readonly Token[], name: string, first: number): boolean {
  return name === 'unless' && tokens[first + 1]?.word === 'you' && CHOICE.has(tokens[first + 2]?.word ?? '');
}

/** Whether what stands before "or we cancel it" is an order. */
function isOrder(tokens: readonly Token[], first: number): boolean {
  const word = tokens[clauseOf(tokens, 'follows', first)]?.word ?? '';
  return verbOf(word) !== undefined || DECIDING.has(word);
}

/** No verbs of requests, but of ultimatums. */
const DECIDING = words('decide act comply behave apologize cooperate calm respond');

const LATER = words('left follows orElse');
/** What somebody has not done. With what follows from it, it is a threat. */
const LEFT = words('left silence unless until');
const FROM_HEAD = words('unless follows');

/** "Your account is closed unless you pay", "pay now or lose it": a threat from its head on. */
function clauseOf(tokens: readonly Token[], kind: Ultimatum['kind'], first: number): number {
  let head = first;
  if (kind === 'follows' && tokens[head - 1]?.word === ',') head--;
  while (FROM_HEAD.has(kind) && head > 0 && tokens[head - 1]?.kind !== 'mark') head--;
  while (kind === 'follows' && HEADS.has(tokens[head]?.word ?? '')) head++;
  return head;
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
      return over || next === 'within' || hasOutcome(tokens, last);
    case 'last':
      if (tokens[last - 1]?.word === 'time') return over || next === 'i' || next === 'we';
      return (
        over ||
        next === 'before' ||
        next === ':' ||
        (next === 'to' && !GAINED.has(tokens[last + 1]?.word ?? ''))
      );
    case 'unless':
      if (isChoice(tokens, kind, first)) return false;
      return isStuck(tokens) || hasOutcome(tokens, 0) || (first === 0 && rest.length < 4);
    case 'until': {
      if (tokens[first]?.word === 'until') return tokens[first + 1]?.word === 'you';
      const own = tokens.slice(first, last).some(({ word }) => word === 'will');
      if (own && next === 'you' && THEIR_SAY.has(tokens[last + 1]?.word ?? '')) return false;
      return over || (rest.some(({ word }) => ASKED_OF.has(word)) && !YOUR_SAY.has(lastOf(tokens)));
    }
    default:
      return true;
  }
}

/** "Last chance to save 20%" is an offer. */
const GAINED = words('save win get buy enjoy join enter book see grab');
const ASKED_OF = words(
  'you your payment form receipt proof documents deposit balance signature money fee signed bill invoice paid settled',
);

function lastOf(tokens: readonly Token[]): string {
  return tokens.findLast(({ kind }) => kind !== 'mark')?.word ?? '';
}

function hasOutcome(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ word }, at) =>
      at >= from &&
      OUTCOME.test(word) &&
      tokens.slice(Math.max(0, at - 3), at).some((before) => WILL.has(before.word)) &&
      !tokens.slice(Math.max(0, at - 3), at).some((before) => NONE.has(before.word)),
  );
}

const NONE = words('not nothing never no');
const STUCK = words('proceed help continue process refund do go move send start release ship issue');

/** "We can't proceed", "we won't refund": told to wring something out. */
function isStuck(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      (word === 'we' || word === 'i') &&
      tokens[at + 2]?.word === 'not' &&
      STUCK.has(tokens[at + 3]?.word ?? ''),
  );
}
