import type { Match } from '../define-rule';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { SUBJECTS } from './lexicon/word-classes';
import { WAIT_WORDS } from './open-waits';
import { HEADS } from './pattern-step';
import type { PhraseHit } from './phrase-hit';
import { isAllThereIs } from './standing';
import { WordPatterns } from './word-patterns';

const SOON = new WordPatterns(
  {
    soon: `
      very? soon|shortly|eventually|presently !as|after|before ;
      when it arrives|comes|does|is|can ; before too|very? long ;
      as soon|quickly|fast|early as ..1 possible|can ; in|for a ..1 bit|while|moment|sec ;
      a ..1 while|bit yet|longer ; any moment|minute|time|day now ;
      as? soon? as|when|once|whenever @who know|hear|have|has|get|gets|receive a|an|any|to|the|around|round? ..1 @more for|on|to|about? you|this|that|it|share? ;
      as|when|once there is|are ..1 more|something|anything|news|update|updates new|to? share|report|tell? ;
      when|once|whenever @who can ;
      as|when|once|whenever @who know|knows|hear|hears|is|are free|available|anything|more|there|back? ;
      at the earliest possible|opportunity? time? ; sooner or later ;
      in|within|over? a|the? few|several|some|couple|coming|next of? @unit ; for? some time ;
      at some point|stage|time later? ; one of these days ; later on?`,
    distant:
      'in due course|time ; in|over the ..1 near|coming|next ..1 future|days|weeks ; in a timely manner ; at a later date|stage|point ; going forward ; down the line ; when|once available ; at our|the earliest convenience ; sometime ..1 soon',
  },
  WAIT_WORDS,
);
const PROMISE = new WordPatterns(
  {
    promise:
      'will|should|shall !not|have ; you will|should|can ..1 hear|receive|get|be|expect ; @who try|aim|hope|expect to ; am|is|are going|coming|arriving|trying|hoping ; expect a|an|the ..1 reply|answer|call|update|response',
  },
  WAIT_WORDS,
);
/** "See you soon", "get well soon", "as soon as possible" asked of the customer. */
const OTHER = words('see well could please');

/** A promise that ends in "soon". */
export function vaguePromises(sentence: Sentence): Match[] {
  const { tokens } = sentence;
  const ends = SOON.search(tokens);
  if (ends.length === 0 || tokens.some(({ word }) => OTHER.has(word))) return [];
  const alone = ends.find(({ first, last }) => isAllThereIs(sentence, first, last));
  if (alone) {
    const [start, end] = [tokens[alone.first]?.start ?? 0, tokens[alone.last - 1]?.end ?? 0];
    return [{ start, end, severity: alone.name === 'distant' ? 2 : 1, slots: { soon: [start, end] } }];
  }
  // "you will need it soon" promises nothing
  const promise = PROMISE.search(tokens).find(({ first }) => tokens[first - 1]?.word !== 'you');
  const soon =
    ends.findLast(({ last }) => closes(tokens, last)) ?? ends.findLast((hit) => isPressing(tokens, hit));
  if (!promise || isDoubted(tokens, promise.first)) return [];
  const early = ends.find(({ first }) => first === 0);
  if (early && early.last <= promise.first && promise.first - early.last < SUBJECT_REACH) {
    const [start, end] = [0, tokens[early.last - 1]?.end ?? 0];
    return [{ start, end, slots: { soon: [start, end] } }];
  }
  if (!soon || soon.first < promise.last) return [];
  const start = tokens[clauseStart(tokens, promise.first)]?.start ?? 0;
  const from = tokens[soon.first]?.start ?? 0;
  const to = tokens[soon.last - 1]?.end ?? from;
  const severity = soon.name === 'distant' ? 2 : 1;
  const end = closes(tokens, soon.last) ? sentence.text.length : to;
  return [{ start, end, severity, slots: { soon: [from, to] } }];
}

const LATER = words('later eventually point stage time on when');

/** In mid-sentence "later" and "at some point" are of another time than the wait. */
function isPressing(tokens: readonly Token[], { last }: PhraseHit): boolean {
  return !LATER.has(tokens[last - 1]?.word ?? '');
}

/** Longest subject between "sooner or later" and its promise. */
const SUBJECT_REACH = 4;

/** Where the clause of a promise begins: its subject may be any. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb; at > 0; at--) {
    const { kind, word = '' } = tokens[at - 1] ?? {};
    if (kind === 'mark' || HEADS.has(word) || SUBJECTS.has(tokens[at]?.word ?? '')) return at;
  }
  return 0;
}

const DOUBTS = words('not never if whether unless');
/** How far before a promise "I don't think" can stand. */
const DOUBT_REACH = 5;

/** "I don't think it will be ready soon", "I can't say if …": nothing is promised. */
function isDoubted(tokens: readonly Token[], promise: number): boolean {
  for (let at = promise - 1; at >= Math.max(0, promise - DOUBT_REACH); at--) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.word === 'but') return false;
    if (DOUBTS.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

const THANKS = words('thanks thank cheers');
/** Longest thing that a reply can come with: "with an update on your order". */
const WITH_REACH = 7;

/** Whether "soon" ends the promise: only "with an update", thanks or a name may follow. */
function closes(tokens: readonly Token[], at: number): boolean {
  const end = lastWord(tokens) + 1;
  if (at >= end) return true;
  const { word } = tokens[at] ?? {};
  const rest = tokens.slice(at + 1, end);
  if (word === 'with') {
    return (
      rest.length < WITH_REACH && rest.every(({ kind, word: one }) => kind === 'word' && !SUBJECTS.has(one))
    );
  }
  return word === ',' && (rest.length === 1 || (rest.length < 4 && THANKS.has(rest[0]?.word ?? '')));
}
