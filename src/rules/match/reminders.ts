import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';
import { skipOpening } from './openers';
import { PhraseTrie } from './phrase-trie';

/** "As I said": a reminder that something was said before. Token indices, ends exclusive. */
export interface Reminder {
  kind: 'aside' | 'told';
  first: number;
  last: number;
  /**
   * Where it stands: it leads to a fact (`lead`), interrupts one (`between`), ends one (`after`), or is all there is
   * (`alone`); `open` when what follows is no clause, "I already told you the price".
   */
  place: 'lead' | 'between' | 'after' | 'alone' | 'open';
  /** Where the fact begins, for `lead`; where the sentence goes on, for `between`. */
  fact: number;
  /** "In the terms" of "As stated in the terms, …": what the fact rests on stays. */
  source?: [first: number, last: number];
}

const REMINDERS = new PhraseTrie({
  aside: [
    '(as|like) (i|we) [have|had] [already|previously|just|also] (said|explained|stated|wrote|written|posted|noted|indicated|pointed out|told you) [before|earlier|already|above|previously|here]',
    'as [already|previously|just] (mentioned|stated|explained|noted) [before|earlier|above|previously|already]',
    '(as|like) (i|we) [have|had] [already|previously|just] mentioned [before|earlier|above|previously|already]',
    '(as|like) it (says|said|is stated|states) (in|on|at)',
    '(as|like) (our|the|your) [order|booking] (confirmation|contract|quote|quotation|agreement|invoice|website|site|manual|guide|faq|ticket|docs|documentation|listing|page) [clearly] (says|states|said|stated|explains|shows)',
    '[as] per [our|the|your] (quote|quotation|order confirmation|contract|agreement)',
    '[as] per (my|our) (last|previous|earlier) (email|message|reply|mail|note)',
    'as in (my|our) (last|previous|earlier) (email|message|reply)',
  ],
  told: [
    '(i|we) [have|did] already (tell|told) you',
    '(i|we) [have] already (explained|said|answered|mentioned|stated|covered)',
    '(i|we) have [already] (explained|told you|said|answered|been through|been over|gone over) (this|it) [already|before]',
    '(i|we) [have] told you [already|before]',
  ],
});

/** The reminders of a sentence that say nothing the customer could be glad of. */
export function findReminders(sentence: Sentence): Reminder[] {
  const { tokens } = sentence;
  const hits = REMINDERS.search(tokens);
  if (hits.length === 0 || isQuestion(tokens) || isPromiseKept(tokens)) return [];
  return hits
    .map(({ first, last, name }) =>
      name === 'told' ? readTold(tokens, first, last) : readAside(sentence, first, last),
    )
    .filter((reminder) => reminder !== undefined);
}

const KEPT = words('refunded sent resent fixed added changed credited');
const BETWEEN = words('have already now just also');

/** "As I mentioned on the phone, I've refunded it". */
function isPromiseKept(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (!KEPT.has(word)) return false;
    let before = at - 1;
    while (BETWEEN.has(tokens[before]?.word ?? '')) before--;
    return tokens[before]?.word === 'i' || tokens[before]?.word === 'we';
  });
}

/** "I already told you that it is out of stock"; "I told you it would work" is shared joy. */
function readTold(tokens: readonly Token[], first: number, last: number): Reminder | undefined {
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'mark')) return undefined;
  const rest = tokens.slice(last);
  if (rest.slice(0, 6).some(({ word }) => word === 'would')) return undefined;
  const base = { kind: 'told', first, last } as const;
  if (rest.every(({ kind }) => kind === 'mark')) return { ...base, place: 'alone', fact: last };
  const fact = factStart(tokens, last);
  return fact === undefined ? { ...base, place: 'open', fact: last } : { ...base, place: 'lead', fact };
}

function factStart(tokens: readonly Token[], at: number): number | undefined {
  const { word, kind } = tokens[at] ?? {};
  if (kind === 'mark') return tokens[at + 1]?.word === 'that' && word === ',' ? at + 2 : at + 1;
  if (word === 'that' && opensClause(tokens, at + 1)) return at + 1;
  return opensClause(tokens, at) ? at : undefined;
}

const SOURCES = words('terms contract policy agreement conditions manual guide faq');
/** Longest phrase between a reminder and its comma: "to you on the phone on Monday". */
const REACH = 9;

const OURS = words('our the your');
const POINTS = words('below further later');

function readAside(sentence: Sentence, first: number, last: number): Reminder | undefined {
  const { tokens } = sentence;
  const marked = first > 0 && tokens[first - 1]?.kind === 'mark';
  const head = tokens.slice(0, first).every(({ kind }) => kind === 'mark');
  // "(as mentioned)", "as noted on page 1": a pointer within a long reply
  if (tokens[first - 1]?.word === '(' || POINTS.has(tokens[last]?.word ?? '')) return undefined;
  const passive = tokens[first + 1]?.word !== 'i' && tokens[first + 1]?.word !== 'we';
  if (passive && tokens[last]?.word === 'on' && !OURS.has(tokens[last + 1]?.word ?? '')) return undefined;
  // "as explained" in mid-sentence may be about anything
  if (!head && !marked) return undefined;
  const base = { kind: 'aside', first, last } as const;
  const end = lastWord(tokens) + 1;
  const mark = opensClause(tokens, last) ? undefined : nextMark(tokens, last, end);
  const leads = head || isOpening(sentence, first);
  if (mark === undefined) {
    const fact = factStart(tokens, last);
    if (last >= end) return { ...base, place: leads ? 'alone' : 'after', fact: last };
    if (!leads && fact === undefined) return { ...base, place: 'after', fact: end };
    return fact === undefined ? { ...base, place: 'open', fact: last } : { ...base, place: 'lead', fact };
  }
  const source = tokens.slice(last, mark).some(({ word }) => SOURCES.has(word));
  const fact = factStart(tokens, mark) ?? mark + 1;
  if (leads) return { ...base, place: 'lead', fact, ...(source && { source: [last, mark] }) };
  return { ...base, place: 'between', fact };
}

/** The mark that ends a reminder's own words, "to you on Monday,". */
function nextMark(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const { word = '', kind } = tokens[at] ?? {};
    if (word === 'that' && opensClause(tokens, at + 1)) return undefined;
    if (kind === 'mark' && ',:;–—-'.includes(word)) return at;
  }
  return undefined;
}

const OPENS = words('sorry unfortunately well yes no sure however');

/** "Hi Ann, as I said, …": nothing was said yet. */
function isOpening(sentence: Sentence, first: number): boolean {
  return skipOpening(sentence).at >= first || (first <= 2 && OPENS.has(sentence.tokens[0]?.word ?? ''));
}
