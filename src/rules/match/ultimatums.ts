import { isOffer } from '../text/gates';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { findOrder } from './find-order';
import { readRequest } from './request-clause';
import { WordPatterns } from './word-patterns';

/**
 * `order`: "reply by Friday or we close it"; `failure`: what the customer must not leave undone; `silence`: the same,
 * a threat by what it says will follow; `unless`, `until`: help on a condition; `last`, `final`: the end of
 * patience, or of talk. Token indices.
 */
export interface Ultimatum {
  kind: 'order' | 'silence' | 'failure' | 'last' | 'unless' | 'until' | 'final';
  first: number;
  /** End of the words that make it one, exclusive. */
  last: number;
}

const THREATS = new WordPatterns(
  {
    silence:
      '^ if|should we|i do|have? not ..1 hear|get|receive|received|heard back?;^ if we|i hear|receive|get nothing|no;^ if|should no @due;^ if ..4 @due ..3 not;^ if|should you do? not|ignore|refuse|decline ..1 @asked;^ otherwise|else we|i;^ otherwise|else your|the|this @due;^ those|anyone|customers|accounts|whoever who|that? ..1 do|does|fail|fails not|to;^ you have ..4 to @asked ..5 before|or|otherwise we|i|your|the|this;^ you have ..4 left? before|until we|i;^ failing that|this|which;^ without ..6 your',
    failure:
      '^ @fail to @asked;^ @fail to ..6 will|can|shall|results|leads|means|costs;^ if|should you fail|neglect to;^ ignoring ..6 will|can|leads|means|results|costs;^ if you keep|continue to? @misused;@we will not ask|tell|remind|warn you ..1 again|twice;^ without ..6 ,? we|i will not;^ non-payment|nonpayment|late|missed payment? ..4 result|lead|mean|cost',
    last: '^ this|it is your|our|the|my very? final|last @notice;^ your|our|my? final|last @notice;^ this is the last time',
    unless: 'unless you;unless we|i receive|get|hear|have;unless ..3 @due is|arrives|reaches',
    until:
      '@we can|will|are|do not ..1 @go ..4 until|unless|without|before;^ until you pay|sign|send|return|reply|respond|confirm|submit|provide|complete|settle|do;^ nothing|no ..4 will|can|is|happens|gets|moves|goes ..3 until|unless|before;you will not ..1 get|receive|be ..6 until|unless',
    final:
      'take it or leave it;like it or not;^ that|this is final;^ that|this is our|my|the final|last offer|word|answer;@my decision is final;@my decision stands;that is the best you are going|gonna to? get;^ no ..3 ,? no @wanted;^ either you ..9 or;@we will|shall be forced|obliged|compelled to;@we will|shall have no other? @choice;leaves|leave|leaving us|me no|little|without other|any? @choice;not up for|to discussion|debate|negotiation',
  },
  {
    we: 'we i',
    my: 'the our my this',
    choice: 'choice option alternative',
    wanted:
      'refund service exchange entry return replacement warranty help support claim delivery repair access discount deal money',
    due: 'payment payments balance invoice form reply response answer documents document fee fees deposit amount account case ticket claim booking slot rent proof item paperwork receipt confirmation word bill',
    asked:
      'respond reply answer pay comply do provide return act submit attend settle meet cancel send confirm sign complete upload show collect follow contact call write get pick cooperate accept verify renew vacate',
    fail: 'failure failing',
    misused:
      'ignoring ignore missing miss writing shouting shout refusing refuse swearing insulting insult complaining calling sending posting',
    notice: 'notice warning reminder chance call opportunity',
    go: 'proceed continue help go process do refund move start begin release ship send act look issue repair book assist reopen unlock',
  },
);
/** What becomes of a case or an account: "closed", "will close", "loses". */
const OUTCOME =
  /^(?:clos|cancel|suspend|terminat|deleted?$|charg|block|deactivat|disconnect|forfeit|reject|refus|void|expir|laps|archiv|restrict|legal|collection|lose|cut$|end(?:s|ed)?$|removed$|declin|billed|fined|releas|gone$|assum|withdraw|stopp|bailiff)/;
/** Before it, what makes it one to come: an order, "close the window", has none. */
const WILL = words('will shall be is are am get gets being going to account case ticket claim they');
/** "Unless you'd like to keep it, I'll cancel it": the choice is theirs. */
const CHOICE = words('would want prefer like need have are object say tell decide see');
/** "We will not start until you confirm": the customer's own say. */
const THEIR_SAY = words('are say confirm tell decide approve want agree give');
const YOUR_SAY = words('okay ok approval consent permission yes go-ahead');

/** The threat a sentence is, if it is one. */
export function findUltimatum(sentence: Sentence): Ultimatum | undefined {
  const { tokens } = sentence;
  for (const { first, last, name } of THREATS.search(tokens)) {
    const kind = name as Ultimatum['kind'];
    if (isUltimatum(tokens, kind, first, last)) return { kind, first: clauseOf(tokens, kind, first), last };
  }
  const order = findOrder(sentence);
  if (!order || order.please || isOffer(sentence)) return undefined;
  const { tail, tailStart } = readRequest(sentence, order.verb);
  return tail === 'threat' || tail === 'ultimatum'
    ? { kind: 'order', first: order.first, last: tailStart }
    : undefined;
}

/** "Your account is closed unless you pay" is a threat from its head on. */
function clauseOf(tokens: readonly Token[], kind: Ultimatum['kind'], first: number): number {
  let head = first;
  while (kind === 'unless' && head > 0 && tokens[head - 1]?.kind !== 'mark') head--;
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
        over || next === 'before' || next === ':' || (next === 'to' && PAID.has(tokens[last + 1]?.word ?? ''))
      );
    case 'unless':
      if (CHOICE.has(tokens[first + 2]?.word ?? '') && tokens[first + 1]?.word === 'you') return false;
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

const PAID = words('pay reply respond send provide return submit act confirm settle');
const ASKED_OF = words(
  'you your payment form receipt proof documents deposit balance signature money fee signed',
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
