import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { isParticiple } from './lexicon/verbs';
import { PhraseTrie } from './phrase-trie';
import { isTechnical } from './step-context';

/** Duties and prohibitions told as facts, so that no question can be made of them. */
const TOLD = new PhraseTrie({
  charge: [
    "it is (your|the customer|the customers|the customer's) responsibility",
    'you are [solely|fully] responsible for',
  ],
  ban: [
    'you are not (allowed|permitted) to',
    'you can not (do|return|exchange|use|cancel|change) (it|that|this) [without]',
    'you must not',
    'you will be charged if',
  ],
  must: ['remember that you must'],
  advice: ['you should'],
});
const OPEN_BEFORE = words('if when that because so where what until unless as or not');
const CARED_FOR = words(
  'checking ensuring making keeping providing backing maintaining updating paying returning reading verifying',
);
const ADVISED = words('contact call ask try update restart');
/** The longest bare advice, in words: a longer one explains itself. */
const SHORT = 5;

/** First token of a duty told as a fact: "it's your responsibility to check", "it must be signed by you". */
export function findToldDuty(sentence: Sentence): number | undefined {
  const { tokens } = sentence;
  for (const { first, last, name } of TOLD.search(tokens)) {
    if (OPEN_BEFORE.has(tokens[first - 1]?.word ?? '') || OPEN_BEFORE.has(tokens[0]?.word ?? '')) continue;
    const next = tokens[last]?.word ?? '';
    if (name === 'advice') {
      const bare = first === 0 && lastWord(tokens) <= SHORT && ADVISED.has(next);
      if (bare && !isTechnical(tokens, last)) return first;
      continue;
    }
    // "you are responsible for the fees" is a fact, "for checking" a duty
    if (name !== 'charge' || next === '' || next === 'to' || CARED_FOR.has(next)) return first;
  }
  return passiveDuty(sentence);
}

const MUST_BE = new PhraseTrie({
  must: ['(must|need to|needs to|has to|have to|shall|are to|is to) [always|all|first] be'],
});
const HANDED_IN = words('submitted resubmitted provided supplied presented uploaded completed signed');
const OURS = words('us our me a an any');
const NOT_ASKED = words('i we you they it he she this that there which who to');
const REACH = 10;

/** "The form must be signed by you", "approvals must be in by Monday"; "it must be sent by us" is our own. */
function passiveDuty({ tokens }: Sentence): number | undefined {
  const hit = MUST_BE.search(tokens)[0];
  if (!hit || hit.first < 1 || hit.first > REACH) return undefined;
  const clause = tokens.slice(0, hit.first).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const head = tokens[clause]?.word ?? '';
  if (hit.first === clause || OPEN_BEFORE.has(head)) return undefined;
  const done = tokens[hit.last]?.word ?? '';
  const by = tokens.findIndex(({ word }, at) => at >= hit.last && word === 'by');
  const who = by < 0 ? '' : (tokens[by + 1]?.word ?? '');
  if (who === 'you') return isParticiple(done) ? clause : undefined;
  if (NOT_ASKED.has(head) || NOT_ASKED.has(tokens[hit.first - 1]?.word ?? '')) return undefined;
  const due = done === 'in' ? by === hit.last + 1 : HANDED_IN.has(done) && !OURS.has(who);
  return due ? clause : undefined;
}
