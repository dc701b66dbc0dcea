import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import { DETERMINERS } from './lexicon/word-classes';
import { passiveNeed } from './passive-needs';
import { isTechnical } from './step-context';
import { toldNeed } from './told-needs';
import { WordPatterns } from './word-patterns';

/**
 * A need of the agent's that the customer is left to serve. Token indices. `thing`: "I need your number"; `know`: "I
 * need to know by noon"; `deed`: "I need you to restart it"; `passive`: "a receipt is required"; `waiting`: "we have
 * not heard back from you".
 */
export interface Need {
  kind: 'thing' | 'know' | 'deed' | 'passive' | 'waiting' | 'told';
  first: number;
  /** First token of the thing, or of what is to be done. */
  object: number;
}

const NEEDS = new WordPatterns(
  {
    thing: `
      @we @do? first? @need; @well|we|i @do? be needing; the @house @need|needs|requires;
      @we am|are going to @need; @well first? @need; will|would|still|just|also first? @need; need;
      all|what @we need ..2 is; @we expect; @we must have|see|get;
      @we @do? have to have; @we am|are missing|lacking your|the; @we @do? must|need|have to? ask you for`,
    know: '@we @do? need|have|want to know;@we must know;need to know;must know',
    deed: '@we @do? first? @want you to;@we am|are going to need you to;@we @do? must|need|have to? ask|request you to;@we am|are going to have? to? ask you to;@we will have you;@we am|are going to have you',
    waiting: `
      waiting on|for your ; waiting on you ; @we am|are awaiting your ; awaiting your ;
      @we have? not ..1 heard back|anything from you ;
      @we? have not ..1 received|had|got|seen your|a|an|any ..1 reply|answer|response`,
  },
  {
    we: 'we i',
    do: 'do will would shall',
    house: 'bank team system office insurer council manufacturer warehouse seller courier',
    well: 'ill well',
    need: 'need require want',
    want: 'need want require expect like',
  },
);

/** What an agent asks for besides data: "more information", "proof of purchase". */
export const ASKED = words(
  'proofs following information info details detail proof signature authorization authorisation request notice confirmation permission answers reply response documents evidence form idea pin reference purchase digits row venue host hospital original originals deposit certificate page pages contract wording year list drawing plan answer decision copies scan scans pictures dimensions measurements reading readings paperwork documentation feedback',
);
const MINE = words(
  'to moment minute minutes minute second seconds time help while bit not be it them this that another',
);
/** What an agent needs of others: "we need two days", "I need a colleague's help". */
const OURS = words(
  'approval day days hour hours week weeks patience staff people colleague engineer team manager developer someone somebody access break way fix reason space room hands chance luck part parts money more',
);
/** Before a need these make it a condition, an aim, or the customer's question. */
export const NOT_STATED = words(
  'if when whenever that what which where how do does did until unless because anything everything case whether all as',
);
const REACH = 9;

/** The first need of a sentence that asks the customer for something. */
export function findNeed({ tokens }: Sentence): Need | undefined {
  for (const { first, last, name } of NEEDS.search(tokens)) {
    if (!isStated(tokens, first)) continue;
    if (name === 'waiting') return { kind: name, first, object: last };
    if (name === 'deed') {
      const verb = tokens[last]?.word ?? '';
      const present = verb === 'be' && PRESENT.has(tokens[last + 1]?.word ?? '');
      if (present || (verbOf(verb) && !WISHED.has(verb))) return { kind: 'deed', first, object: last };
      continue;
    }
    // "Need more info", without its subject, only at the head
    const clipped = !SPEAKERS.has(tokens[first]?.word ?? '');
    if (clipped && first > 0 && tokens[first - 1]?.kind !== 'mark') continue;
    if (name === 'know') return { kind: 'know', first, object: last };
    const named = tokens[last - 2]?.word === 'missing' || tokens[last - 2]?.word === 'lacking';
    const object = named ? last - 1 : behindYou(tokens, last);
    if (isAskedFor(tokens, object, tokens[last - 1]?.word ?? '', object > last))
      return { kind: 'thing', first, object };
  }
  const passive = passiveNeed(tokens);
  if (passive) return passive;
  const told = toldNeed(tokens);
  return told && { kind: 'told', first: told.first, object: told.last };
}

/** "I want you to be happy", "we want you to get well". */
const WISHED = words('be know have get feel enjoy understand see');
/** "I need you to be at home". */
const PRESENT = words('at in there home present available ready more');
const SPEAKERS = words('i we ill well all what the');

function isStated(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const opens = tokens[first]?.word ?? '';
  return (
    !NOT_STATED.has(before?.word ?? '') &&
    (opens === 'all' ||
      opens === 'what' ||
      !NOT_STATED.has(before?.kind === 'mark' ? '' : (tokens[0]?.word ?? '')))
  );
}

/** "I need from you a copy", "I need to see your ID": past what stands between. */
function behindYou(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.word === 'from' && tokens[at + 1]?.word === 'you';
  return from ? at + 2 : at;
}

/** "Your date of birth", "a receipt", "the ICCID"; not "a moment", "two days", nor "to check". */
function isAskedFor(tokens: readonly Token[], from: number, behind: string, ofYou: boolean): boolean {
  const at = tokens[from]?.word === ':' ? from + 1 : from;
  const opens = tokens[at]?.word ?? '';
  if (MINE.has(opens)) return isClippedThat(tokens, at);
  if (ofYou) return true;
  const end = phraseEnd(tokens, at);
  const near = tokens.slice(at, at + REACH).map(({ word }) => word);
  if (near.some((word, index) => word === 'from' && THEIRS.has(near[index + 1] ?? ''))) return false;
  if (behind === 'expect' && near.includes('from')) return false;
  const inside = near.slice(0, end - at);
  const theirs = inside.some((word) => HANDED_OVER.has(word) || ASKED.has(word));
  // "all I need is your okay"
  if (behind === 'is')
    return !near.includes('from') && (theirs || opens === 'your') && !near.some((word) => OKAY.has(word));
  if (inside.some((word) => MINE.has(word))) return false;
  if (OTHERS.test(tokens[from - 1]?.word ?? '')) return theirs && near.includes('your');
  if (TAKEN.has(behind)) return opens === 'your' || (behind === 'see' && theirs && opens !== 'the');
  if (theirs || inside.some((word) => TOLD.has(word))) return true;
  if (opens === 'your' || (inside.at(-1) === 'back' && near[end - at] !== 'from')) return true;
  // of things that we have no name for only what is needed outright
  if (!OUTRIGHT.has(behind) || near[end - at] === 'to' || inside.some((word) => OURS.has(word))) return false;
  return DETERMINERS.has(opens) && inside.length > 1 && !isTechnical(tokens, at);
}

const OKAY = words('okay ok yes go-ahead confirmation approval');
const TAKEN = words('see get');
const OTHERS = /^(?:needs|requires)$/;
const OUTRIGHT = words('need require');

/** "Need that or I can't see anything". */
function isClippedThat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return at === 1 && tokens[at]?.word === 'that' && (next === 'or' || next === 'before' || next === 'first');
}

function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < Math.min(tokens.length, at + REACH)) {
    const { word = '', kind } = tokens[end] ?? {};
    if (kind === 'mark' || STOPS.has(word)) break;
    end++;
  }
  return end;
}

const THEIRS = words('my our his her their them');
const STOPS = words('to so for in before and or if when which that i we you');
