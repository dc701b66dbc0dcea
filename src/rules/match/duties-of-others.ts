import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { isParticiple, verbOf } from './lexicon/verbs';
import { PhraseTrie } from './phrase-trie';
import { isProgram, isTechnical } from './step-context';

/** A duty of somebody or something that the customer has to see to, as it stands behind its subject. */
const MUST = new PhraseTrie({
  must: [
    '(must|shall|has to|have to|need to|needs to|is to|are to|is required to|are required to) [always|all|first|also]',
    '(will|would) (need|have) to [always|all|first|also]',
  ],
});
const OPEN = words('if when that because so where what until unless as or not whether once before which');
const NOT_ASKED = words('i we you it this that there which who to');
/** Who a house speaks of when it means the customer. */
const CUSTOMERS = words(
  'customers users guests travellers travelers applicants members visitors passengers patients participants students parents residents players drivers buyers sellers tenants clients subscribers owners everyone everybody holder cardholder guardian',
);
/** Whom the customer is to bring to act. */
const THEIRS = words(
  'owner applicant tenant wife husband partner spouse son daughter mother father parent child friend landlord employer recipient sender colleague administrator admin doctor customer he she they person',
);
/** What is done to a thing that is asked for, by the one who has it. */
const HANDED_IN = words(
  'submitted resubmitted provided supplied presented uploaded completed signed countersigned attached enclosed included paid settled returned collected filled translated certified notarised notarized stamped booked vacated handed brought cleared received',
);
const BY_OTHERS = words('us our me a an any');
const EVERYBODY = words('everyone everybody you both');
const REACHING = words('reach arrive');
/** "Customers must be delighted", "the owner must have it": guesses. */
const GUESSED = words('be have love feel know like want mean');
const REACH = 10;

/** "The form must be signed by you", "the account holder has to call us"; "it must be sent by us" is our own. */
export function dutyOfOthers(tokens: readonly Token[]): { first: number; mild: boolean } | undefined {
  const hit = MUST.search(tokens)[0];
  if (!hit || hit.first < 1) return undefined;
  const clause = clauseBefore(tokens, hit.first);
  const head = tokens[clause]?.word ?? '';
  const subject = tokens[hit.first - 1]?.word ?? '';
  if (hit.first === clause || hit.first - clause > REACH || OPEN.has(head)) return undefined;
  // "our policy states that returns must be made"
  if (tokens.slice(clause, hit.first).some(({ word }) => word === 'that')) return undefined;
  const next = tokens[hit.last]?.word ?? '';
  if (
    next === 'be' &&
    head === 'your' &&
    isParticiple(tokens[hit.last + 1]?.word ?? '') &&
    hasTerm(tokens, hit.last + 2)
  )
    return { first: clause, mild: true };
  if (next === 'be' && isHandedIn(tokens, hit.last + 1, head, subject)) return { first: clause, mild: false };
  const asksUs = tokens.slice(hit.last).some(({ word }) => word === 'us' || word === 'me');
  if (NOT_ASKED.has(subject)) return undefined;
  const mild = { first: clause, mild: true };
  // "on the new model those switches must be off": what stands there is to be changed
  const those = tokens
    .slice(clause, hit.first)
    .findLastIndex(({ word }) => word === 'those' || word === 'these');
  if (
    next === 'be' &&
    those >= 0 &&
    hit.first - clause - those < 4 &&
    isParticiple(tokens[hit.last + 1]?.word ?? '')
  )
    return { first: clause + those, mild: true };
  if (PERSON.has(subject) && tokens[hit.first]?.word === 'will' && SENT.has(next)) return mild;
  if (REACHING.has(next)) return asksUs || next === 'arrive' ? mild : undefined;
  if (GUESSED.has(next) || isTechnical(tokens, hit.last)) return undefined;
  return CUSTOMERS.has(subject) || (THEIRS.has(subject) && asksUs && verbOf(next)) ? mild : undefined;
}

/** "By six", "before you board": without a term "your card must be blocked" is a guess. */
function hasTerm(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ word }) => TERMS.has(word));
}

const TERMS = words('by before within until');

/** Behind the last mark, or behind "please note that". */
function clauseBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > 0; at--) {
    const before = tokens[at - 1];
    if (before?.kind === 'mark') return at;
    if (before?.word === 'that' && TOLD.has(tokens[at - 2]?.word ?? '')) return at;
  }
  return 0;
}

const TOLD = words('note advised aware remember informed');
const PERSON = words('she he');
/** Whom somebody is sent to, or what they are to bring. */
const SENT = words('speak talk call contact visit bring show sign email phone ring write ask come collect');

function isHandedIn(tokens: readonly Token[], done: number, head: string, subject: string): boolean {
  const word = tokens[done]?.word ?? '';
  const by = tokens.findIndex((token, at) => at >= done && token.word === 'by');
  const who = by < 0 ? '' : (tokens[by + 1]?.word ?? '');
  if (EVERYBODY.has(who)) return isParticiple(word);
  const back = tokens[done + 1]?.word === 'to' && tokens[done + 2]?.word === 'you';
  if (back || NOT_ASKED.has(head) || NOT_ASKED.has(subject)) return false;
  if (word === 'in' || word === 'with') return by === done + 1 || tokens[done + 1]?.word === 'us';
  return HANDED_IN.has(word) && !BY_OTHERS.has(who) && (subject === 'following' || !isProgram(subject));
}
