import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';
import { skipOpening } from './openers';
import { opensWith } from './standing';
import { WordPatterns } from './word-patterns';

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

const REMINDERS = new WordPatterns(
  {
    aside: `
      as|like @we have|had|keep? @prev? just? @said|saying|telling out? you? @prev|here? ;
      as was|is|it? was|is|has? been? @prev? @said @prev? ;
      as you were|have|had been? @prev? told|informed|advised|notified @prev? ;
      as|like it says|said|states|stated|is|was stated|written|said? > in|on|at ;
      as|like @my ..2 @paper says|states|said|stated|explains|shows|reads ; as? per my|our @last|@prev @msg ;
      as? per our|the|your? quote|quotation|order|contract|agreement confirmation? ;
      as per the? section|clause|paragraph|article|statutes|terms ;
        as in my|our @last|@prev @msg`,
    told: `
      @we did? already told|tell you ;
      @we think|believe? @we? have? already explained|said|answered|mentioned|stated|covered|communicated ;
      @we think|believe? @we? have? explained|said|answered this|it|that @prev|$|in ; @we have explained|said|answered this|it @prev? ; @we have told you this|it|that? @prev? ;
      @we have been through|over this|it|that @prev? ; @we told you @prev? ;
      @we have? told|said|explained|answered|repeated this|that|it|you|people|so ..3 times|twice|before|already|yesterday`,
  },
  {
    we: 'i we',
    prev: 'already previously before earlier above initially repeatedly also',
    last: 'last previous earlier first recent',
    said: 'said covered told explained stated mentioned noted wrote written posted outlined advised communicated informed indicated clarified announced pointed',
    msg: 'email message reply mail note post letter answer comment response correspondence',
    paper:
      'confirmation contract quote quotation agreement invoice website site page manual guide faq ticket docs documentation listing post terms policy rules statutes letter email description',
    my: 'our the your this my',
  },
);

/** The reminders of a sentence that say nothing the customer could be glad of. */
export function findReminders(sentence: Sentence): Reminder[] {
  const { tokens } = sentence;
  const hits = REMINDERS.search(tokens);
  if (hits.length === 0 || isPromiseKept(tokens)) return [];
  return hits
    .map(({ first, last, name }) =>
      name === 'told' ? readTold(sentence, first, last) : readAside(sentence, first, last),
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
function readTold(sentence: Sentence, first: number, last: number): Reminder | undefined {
  const { tokens } = sentence;
  if (isQuestion(tokens) || !opensWith(sentence, first)) return undefined;
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
  if (isCredit(tokens, last)) return undefined;
  const passive = tokens[first + 1]?.word !== 'i' && tokens[first + 1]?.word !== 'we';
  if (passive && tokens[last]?.word === 'on' && !OURS.has(tokens[last + 1]?.word ?? '')) return undefined;
  // "as explained" in mid-sentence may be about anything
  const ends = !passive && last > lastWord(tokens);
  if (!head && !marked && !ends) return undefined;
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

const THEIRS = words('email message mail letter ticket request review question post report note');

/** "As mentioned in your message", "as indicated by the light": whose words they are. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  const [link, whose, what] = [0, 1, 2].map((step) => tokens[at + step]?.word ?? '');
  return link === 'by' || (whose === 'your' && THEIRS.has(what ?? ''));
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
