import { isQuestion } from '../text/gates';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { opensClause } from './clause-opening';
import { type FollowUp, readFollowUp } from './follow-up';
import { AFTER_VERB, DETERMINERS, POSSESSIVES, SUBJECTS } from './lexicon/word-classes';
import { PhraseTrie } from './phrase-trie';

/** A plain denial. Token indices. */
export interface Denial {
  /** `claim`: what the customer says is called untrue; `account`: how it went; `deed`: what we did or said. */
  kind: 'claim' | 'account' | 'deed';
  first: number;
  /** End of its own words, exclusive. */
  last: number;
  followUp: FollowUp;
}

const DENIALS = new PhraseTrie({
  claim: [
    '(that|this|it) is [just|simply|absolutely|really|definitely] (not|not at all) (true|correct|accurate|the case)',
    '(that|this) is [just|simply|completely|absolutely] (untrue|incorrect|false|nonsense)',
    'you are [just|simply] (wrong|mistaken|incorrect)',
    'that is wrong',
  ],
  account: [
    '(that|this|it) is not [at all] (what happened|how it happened|what took place|how it went)',
    '(that|it) did not happen [like that|that way]',
  ],
  deed: [
    '(we|i|our team|nobody here|no one here) would never have (done|said|told|told you|promised|agreed to|offered|written) [that|this|it|such a thing|anything like that]',
    '(we|i) would never (do that|say that|tell you that|promise that|do this|do such a thing)',
    '(we|i) (did not|never) (do that|say that|say anything like that|promise that|promise you that|tell you that)',
    '(we|i) never (did that|said that|said anything like that|told you that|promised that|promised you that)',
    '(nobody|no one) (told you that|said that)',
  ],
});
const WHOLE = new PhraseTrie({ claim: ['not true', 'incorrect', 'wrong', 'false', 'untrue'] });

/** The denials of a sentence, each with all that belongs to it. */
export function findDenials(sentence: Sentence): Denial[] {
  const { tokens } = sentence;
  if (isQuestion(tokens) || tokens.some(({ word }) => word === 'enough' || word === 'fault')) return [];
  const whole = WHOLE.at(tokens, 0);
  const hits = whole && isOver(tokens, whole.last) ? [whole] : DENIALS.search(tokens);
  return hits
    .filter(
      ({ first, last }) =>
        !opensOtherwise(tokens, first) &&
        !describes(tokens, first) &&
        !goesOn(tokens, last) &&
        !ownsUp(tokens, last),
    )
    .map(({ first, last, name }) => ({
      kind: name as Denial['kind'],
      first,
      last,
      followUp: readFollowUp(tokens, last),
    }));
}

/** "If that's not true for you, tell me": not a denial. */
const OPEN_BEFORE = words('if whether unless sorry hope hear');

function opensOtherwise(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ word }, at, before) => {
    // "Sorry, that's not true", "Sorry, but …"
    if (word === 'sorry' && at < before.length - 1) return false;
    return OPEN_BEFORE.has(word);
  });
}

const SOME = words('a an any some every');
/** Longest name of a thing before its "that", in words: "a content security policy". */
const THING = 4;

/** "A policy that is not correct" describes a thing. */
function describes(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.word !== 'that') return false;
  for (let at = first - 1; at >= first - THING && tokens[at]?.kind === 'word'; at--)
    if (SOME.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const GOES_ON = words('of for to when if quickly well right');
const MAY_FOLLOW = words(
  'and but so because as since though either anymore according about at all per sorry',
);
const ADJECTIVES = words('true correct accurate untrue incorrect false wrong mistaken');

/** "That's not true of every plan", "that's false advertising", "I never said that you would": something else is said. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]?.word ?? '';
  const before = tokens[last - 1]?.word ?? '';
  if (tokens[last]?.kind === 'mark' || tokens[last] === undefined) return false;
  if (GOES_ON.has(next)) return true;
  const named = SUBJECTS.has(next) || DETERMINERS.has(next) || POSSESSIVES.has(next);
  if (before === 'that') return named || opensClause(tokens, last);
  return ADJECTIVES.has(before) && !(named || MAY_FOLLOW.has(next) || AFTER_VERB.has(next));
}

const OWNING = words('sorry apologise apologize apologies');

/** "We didn't do that, I'm sorry": said behind the denial it is owning up. */
function ownsUp(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last).some(({ word }) => OWNING.has(word));
}

function isOver(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind }) => kind === 'mark');
}
