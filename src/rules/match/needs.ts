import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import { PhraseTrie } from './phrase-trie';

/**
 * A need of the agent's that the customer is left to serve. Token indices. `thing`: "I need your number"; `deed`: "I
 * need you to restart it"; `passive`: "a receipt is required"; `waiting`: "we have not heard back from you".
 */
export interface Need {
  kind: 'thing' | 'deed' | 'passive' | 'waiting';
  first: number;
  /** First token of the thing, or of what is to be done. */
  object: number;
}

const LITTLE = '[just|also|only|still|really|do|then|first]';
/** "I need from you a copy", "I need to see your ID". */
const FROM_YOU = '[(from you|to see|to get|to have)]';
const NEEDS = new PhraseTrie({
  need: [
    `(i|we) ${LITTLE} (need|require) ${FROM_YOU}`,
    `(i|we) (will|would) ${LITTLE} (need|require|have to have) ${FROM_YOU}`,
    `(i|we) (am|are) going to need ${FROM_YOU}`,
    `(ill|well) ${LITTLE} need ${FROM_YOU}`,
    '(will|still|just|also) need',
    'need',
    `all (i|we) need ${FROM_YOU} is`,
    '(i|we) expect',
  ],
  deed: [
    `(i|we) [will|would] ${LITTLE} (need|want|require) you to`,
    '(i|we) will [just] have you',
    '(i|we) (am|are) going to have you',
  ],
  waiting: [
    '(still|(we|i) (are|am) [still]) waiting (on|for) your',
    '[still] waiting on you',
    '(we|i) [still] have [still] not [yet] heard (back|anything) from you',
  ],
  told: ['it is required that you'],
});

/** What an agent asks for besides data: "more information", "proof of purchase". */
const ASKED = words(
  'following information info details detail proof signature authorization authorisation request notice confirmation approval permission answers reply response documents evidence form idea pin reference purchase digits row venue host hospital',
);
const MINE = words(
  'to moment minute minutes second seconds time help while bit not be it them this that another',
);
/** Before a need these make it a condition, an aim, or the customer's question. */
const NOT_STATED = words(
  'if when whenever that what which where how do does did until unless because anything everything case whether all as',
);
const REACH = 9;

/** The first need of a sentence that asks the customer for something. */
export function findNeed({ tokens }: Sentence): Need | undefined {
  for (const { first, last, name } of NEEDS.search(tokens)) {
    if (!isStated(tokens, first)) continue;
    if (name === 'waiting' || name === 'told') return { kind: 'waiting', first, object: last };
    if (name === 'deed') {
      const verb = tokens[last]?.word ?? '';
      if (verbOf(verb) && !WISHED.has(verb)) return { kind: 'deed', first, object: last };
      continue;
    }
    // "Need more info", without its subject, only at the head
    const clipped = !SPEAKERS.has(tokens[first]?.word ?? '');
    if (clipped && first > 0 && tokens[first - 1]?.kind !== 'mark') continue;
    if (isAskedFor(tokens, last, tokens[last - 1]?.word)) return { kind: 'thing', first, object: last };
  }
  return passiveNeed(tokens);
}

/** "I want you to be happy", "we want you to get well". */
const WISHED = words('be know have get feel enjoy');
const SPEAKERS = words('i we ill well');

function isStated(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    !NOT_STATED.has(before?.word ?? '') &&
    (tokens[first]?.word === 'all' || !NOT_STATED.has(before?.kind === 'mark' ? '' : (tokens[0]?.word ?? '')))
  );
}

/** "Your date of birth", "a receipt", "more details"; not "a moment", nor "to check". */
function isAskedFor(tokens: readonly Token[], from: number, behind = ''): boolean {
  const at = tokens[from]?.word === ':' ? from + 1 : from;
  const opens = tokens[at]?.word ?? '';
  if (MINE.has(opens)) return false;
  const yours = opens === 'your';
  if (behind === 'you') return true;
  if (behind === 'see' || behind === 'get') return yours;
  const near = tokens.slice(at, at + REACH).map(({ word }) => word);
  if (near.some((word, index) => word === 'from' && THEIRS.has(near[index + 1] ?? ''))) return false;
  if (behind === 'is' || behind === 'expect')
    return !near.includes('from') && near.some((word) => HANDED_OVER.has(word));
  for (let index = at; index < Math.min(tokens.length, at + REACH); index++) {
    const { word = '', kind } = tokens[index] ?? {};
    if (MINE.has(word)) return false;
    if (kind === 'mark' || STOPS.has(word)) return false;
    // "the signed form back"
    if (TOLD.has(word) || HANDED_OVER.has(word) || ASKED.has(word)) return true;
    if (word === 'back') return tokens[index + 1]?.word !== 'from';
  }
  return yours;
}

const THEIRS = words('my our his her their them');
const STOPS = words('to so for in before and or if when which that i we you');

/** "More information is needed", "a signature is required", "serial number and date required". */
function passiveNeed(tokens: readonly Token[]): Need | undefined {
  const end = lastWord(tokens);
  const done = tokens.findIndex(
    ({ word }, at) =>
      (word === 'required' && at === end) ||
      ((word === 'required' || word === 'needed') && isBe(tokens[at - 1])),
  );
  const clipped = !isBe(tokens[done - 1]);
  const thing = tokens.slice(0, clipped ? done : done - 1);
  if (done < 1 || thing.length < 1 || thing.length > REACH) return undefined;
  if (thing.some(({ word, kind }) => NOT_STATED.has(word) || (clipped ? OWNED.has(word) : kind === 'mark')))
    return undefined;
  const asked = thing.some(
    ({ word }) => ASKED.has(word) || HANDED_OVER.has(word) || (clipped && TOLD.has(word)),
  );
  const after = tokens[done + 1];
  const over = !after || after.kind === 'mark' || after.word === 'to' || after.word === 'before';
  if (clipped && thing[0]?.word === 'no') return undefined;
  return over && (asked || thing.at(-1)?.word === 'id')
    ? { kind: 'passive', first: 0, object: 0 }
    : undefined;
}

function isBe(token?: Token): boolean {
  return token?.word === 'is' || token?.word === 'are';
}

/** With one of these it is no bare list of what is required. */
const OWNED = words('not without i you we is are was be been can may have has \uFFFC');
