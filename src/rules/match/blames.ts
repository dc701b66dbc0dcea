import { isQuestion } from '../text/gates';
import { lastWord, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { type FollowUp, readFollowUp } from './follow-up';
import { isParticiple } from './lexicon/verbs';
import { PhraseTrie } from './phrase-trie';
import { readObject, readThing } from './read-object';

/** Blame for the past. Token indices, ends exclusive. */
export interface Blame {
  /**
   * What should have been done: `contacting` us, `reading` something; `dont`: what should not have been. `missing`: forgot to send;
   * `slip`: entered the wrong thing; `fault`: said outright; else `other`.
   */
  kind: 'contacting' | 'reading' | 'dont' | 'missing' | 'slip' | 'fault' | 'other';
  first: number;
  /** What should have been read or sent. */
  object?: [first: number, last: number];
  followUp: FollowUp;
}

const ADVERB = '[really|probably|just|simply]';
const BLAMES = new PhraseTrie({
  should: [
    `you ${ADVERB} (should|ought to) [really|probably|just|simply|at least|already] (have|of) [just|simply|first|already|also]`,
  ],
  dont: ['you [really|probably] should (not|never) have'],
  avoided: ['you could have (avoided|prevented)'],
  failed: ['you [have] (forgot|forgotten|failed|neglected) to'],
  slip: ['you [have] (entered|typed|typed in|clicked|clicked on|used|put in|gave us|given us) the wrong'],
  fault: ['(it|that|this) is your [own] fault', '(it|that|this) was your [own] fault'],
  if: [
    'if [only] you (had|would have) [not] [just|only|simply]',
    'if [only] you would',
    'had you [just|only|simply]',
  ],
});

/** All blame in a sentence. */
export function findBlames(sentence: Sentence): Blame[] {
  const { tokens } = sentence;
  if (EXPECTED_AFTER.search(tokens).some(({ first }) => tokens[first - 1]?.word !== 'as')) return [];
  return BLAMES.search(tokens)
    .map(({ first, last, name }) => readBlame(tokens, first, last, name))
    .filter((blame) => blame !== undefined);
}

/** "Send us the form", "provide us with the form": where the thing begins. */
function behindUs(tokens: readonly Token[], at: number): number {
  if (!US.has(tokens[at]?.word ?? '')) return at;
  return tokens[at + 1]?.word === 'with' ? at + 2 : at + 1;
}

/** "You should have received it by now": what the agent expects, not what the customer did. */
const EXPECTED = words('received got gotten seen had heard noticed been access');
const EXPECTED_AFTER = new PhraseTrie({ time: ['by now', 'yet', 'again', 'shortly', 'soon'] });
/** "You did everything you should have done." */
const PRAISED = words('everything all what as than');
/** "In case you forgot to sign", "I don't think it's your fault", "it looks like you forgot to". */
const NOT_BLAMED = words('if when case unless whether like though nobody never not think no did');
const SENDING = words('attach include add send upload enclose provide submit supply share');
const US = words('us me');
const UNREAL = words('would could might');
/** Typed for the participle. */
const PAST = words('rang came wrote went gave');
const IF_VERBS = words('read followed checked called told contacted');

function readBlame(tokens: readonly Token[], first: number, last: number, name: string): Blame | undefined {
  const verb = tokens[last]?.word ?? '';
  if (name === 'should' || name === 'dont') {
    if (PRAISED.has(tokens[first - 1]?.word ?? '') || !isParticiple(verb)) return undefined;
    if (name === 'dont') {
      return verb === 'had' || verb === 'been' || SUFFERED.has(verb)
        ? undefined
        : { kind: 'dont', first, followUp: readFollowUp(tokens, last) };
    }
    return EXPECTED.has(verb) ? undefined : withKind(tokens, first, last);
  }
  if (
    name === 'if' &&
    tokens[last - 1]?.word === 'would' &&
    !tokens.slice(last).some(({ word }) => UNREAL.has(word))
  )
    return undefined;
  if (name === 'if') return isUnreal(tokens, first, last) ? withKind(tokens, first, last, true) : undefined;
  if (name !== 'avoided') {
    const excused = tokens.slice(0, first).some(({ word }) => NOT_BLAMED.has(word));
    if (excused || isQuestion(tokens)) return undefined;
  }
  const followUp = readFollowUp(tokens, name === 'failed' ? last + 1 : last);
  if (name === 'failed' && SENDING.has(verb)) {
    const object = readThing(tokens, behindUs(tokens, last + 1), followUp.end);
    if (object) return { kind: 'missing', first, object, followUp };
  }
  return { kind: name === 'slip' || name === 'fault' ? name : 'other', first, followUp };
}

/** "If you had read it, you would know"; "if you had followed the steps and it still fails" is a real condition. */
function isUnreal(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[last]?.word ?? '';
  if (isQuestion(tokens) || EXPECTED.has(verb) || !(isParticiple(verb) || PAST.has(verb))) return false;
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'mark')) return false;
  const rest = tokens.slice(last);
  const would = rest.some(({ word }, at) => UNREAL.has(word) && rest[at - 1]?.word !== 'i');
  return would || (IF_VERBS.has(verb) && !rest.some(({ word }) => word === ',' || word === 'and'));
}

const CONTACTING = words(
  'called rung phoned contacted emailed written messaged told asked come informed notified reported said mentioned',
);
const READING = words('read checked followed watched consulted reviewed');
const TO_US = words('us me nothing earlier sooner');
const SMALL = words('in back to it with this that');

/** A counterfactual (`whole`) is blame to the sentence's end. */
function withKind(tokens: readonly Token[], first: number, verb: number, whole = false): Blame {
  const followUp = whole ? { end: lastWord(tokens) + 1 } : readFollowUp(tokens, verb + 1);
  const did = tokens[verb]?.word ?? '';
  if (CONTACTING.has(did)) {
    let at = verb + 1;
    while (at < followUp.end && SMALL.has(tokens[at]?.word ?? '')) at++;
    const toUs = at >= followUp.end || TO_US.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'before';
    return { kind: toUs ? 'contacting' : 'other', first, followUp };
  }
  const object = READING.has(did) ? readObject(tokens, verb + 1, followUp.end) : undefined;
  return object ? { kind: 'reading', first, object, followUp } : { kind: 'other', first, followUp };
}

/** "You should not have received that": what was done to the customer. */
const SUFFERED = words('received paid got gotten seen lost needed waited heard');
