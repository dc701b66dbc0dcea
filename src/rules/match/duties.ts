import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { isParticiple, verbOf } from './lexicon/verbs';
import { DETERMINERS, OBJECTS, POSSESSIVES } from './lexicon/word-classes';
import { PhraseTrie } from './phrase-trie';
import { isTechnical } from './step-context';

/** A duty put on the customer. Token indices. */
export interface Duty {
  /** How it is put. `rule`: must, required, supposed; `need`: need to, have to; `soft`: will need to; `sure`: make sure. */
  kind: 'rule' | 'need' | 'soft' | 'sure';
  /** First token of "you need to". */
  first: number;
  /** First token that a question may take the place of. */
  from: number;
  verb: number;
  /** "Unfortunately, you …": a question cannot follow it, and leaving it out would change what is said. */
  regret: boolean;
}

const DUTIES = new PhraseTrie({
  rule: [
    'you [still|just|also|first|really|simply] (must|shall)',
    'you (are|were) [still|also] (required|supposed|meant|obliged|obligated|expected|requested|instructed|bound|forced) to',
    '(it is|its) (necessary|mandatory|essential|important|vital|crucial|imperative) that you',
    'you are to',
    'you [had|would] better',
    'it is (necessary|mandatory|compulsory|essential|required) [for you] to',
  ],
  need: [
    'you [still|just|also|first|really|simply|then|do|all|guys] (need|have) (to|2|too)',
    'you [still|just|also] (got|ought) to',
    'you (have got|ve got) (to|2)',
    'you are [still|just|also] going to (need|have) to',
  ],
  soft: [
    'you (will|would) [still|just|also|first|only|probably|then|simply] (need to|have to|be (required|expected|asked|obliged) to|need 2)',
  ],
  sure: ['make sure [that] (you|to)', 'be sure [that] (you|to)', 'ensure [that] you'],
});

/** Before "you need to" these make it a condition, a report or a kindness. */
const OPEN_BEFORE = words(
  'if when whenever unless until once before after because since that which what where how why all things everything thing case should do does did anything whatever sorry whether as than',
);
/** "You must be tired", "you have to understand": a guess, or another rule's. */
const NOT_A_DUTY = words('be understand know realise realize admit feel worry not never only like see');
/** "You must love it", "you are supposed to receive it today": a guess, an expectation. */
const GUESSED = words('love hear get enjoy hate receive miss mean blame');
/** "Must be patient", "have to be careful" ask for something; "must be exhausted", "must have been" are guesses. */
const ASKED_STATE = words('patient careful specific present logged signed connected on at in able');

function isState(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.word ?? '';
  const next = tokens[verb + 1]?.word ?? '';
  if (word === 'be') return !ASKED_STATE.has(next);
  if (word === 'have') return tokens[verb - 1]?.word === 'must' || isParticiple(next);
  return NOT_A_DUTY.has(word);
}

/** "Make sure you are not covering the lens", "make sure you let it": a step, told by what it is about. */
function isSetting(tokens: readonly Token[], last: number): boolean {
  const from = tokens[last - 1]?.word === 'you' ? last : last - 1;
  const next = tokens[from]?.word ?? '';
  if (from === last && next.endsWith('ed')) return true;
  return next === 'are' || (next === 'have' && tokens[from + 1]?.word === 'not') || isTechnical(tokens, last);
}

const SKIPPED = words('just also first now please then always to');

/** The first duty of a sentence that a question or a rule can be made of, or that must at least be seen. */
export function findDuty(sentence: Sentence): Duty | undefined {
  for (const { first, last, name } of DUTIES.search(sentence.tokens)) {
    const duty = readDuty(sentence, first, last, name as Duty['kind']);
    if (duty) return duty;
  }
  return undefined;
}

function readDuty(sentence: Sentence, first: number, last: number, kind: Duty['kind']): Duty | undefined {
  const { tokens } = sentence;
  const frame = frameOf(sentence, first) ?? unmarkedFrame(sentence, first, last);
  if (!frame) return undefined;
  // "be sure to include it" asks for the step, "make sure you include it" for care
  const caring = kind === 'sure' && tokens[last - 1]?.word === 'you';
  let verb = caring ? first : last;
  while (!caring && SKIPPED.has(tokens[verb]?.word ?? '')) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word') return undefined;
  if (kind !== 'sure' && (isState(tokens, verb) || (kind === 'rule' && GUESSED.has(token.word))))
    return undefined;
  if (kind === 'sure' && isSetting(tokens, last)) return undefined;
  return { kind, first, verb, ...frame };
}

const AFRAID = new PhraseTrie({
  cushion: ['(i|we) am afraid [that]', '(i|we) are afraid [that]'],
  regret: ['unfortunately', 'sorry [but]', 'i am sorry [but]', 'regrettably'],
});
const JOINS = words('so then first also ok okay now next but however and means note confirm afraid says');
/** "Note that you need to", "this means that you will have to". */
const TOLD_THAT = words('note means mean confirm afraid remember advised');
/** After these "you need to" is a statement that no question can take the place of. */
const NO_QUESTION = words('and means note confirm that afraid says');

/** Where a question may begin, or undefined when "you need to" hangs on words that a question could not follow. */
function frameOf({ tokens }: Sentence, first: number): Pick<Duty, 'from' | 'regret'> | undefined {
  if (first === 0) return { from: 0, regret: false };
  const cushion = AFRAID.at(tokens, 0);
  const behind = tokens[cushion?.last ?? 0]?.word === ',' ? 1 : 0;
  if (cushion && cushion.last + behind === first) {
    const regret = cushion.name === 'regret';
    // "I'm sorry you have to wait"
    if (tokens[first - 1]?.word === 'sorry') return undefined;
    return { from: regret ? first : 0, regret };
  }
  const before = tokens[first - 1];
  // "that does not mean you have to" takes a duty away
  if (before?.word === 'that' && TOLD_THAT.has(tokens[first - 2]?.word ?? '') && !isNot(tokens[first - 3]))
    return { from: first, regret: true };
  if (OPEN_BEFORE.has(before?.word ?? '')) return undefined;
  // "the other way works too, but you would need to do it by hand"
  if (before?.word === 'but' && tokens[first + 1]?.word === 'would') return undefined;
  const opening = tokens[0]?.word ?? '';
  if (OPEN_BEFORE.has(opening) && before?.word !== ',' && before?.word !== '(') return undefined;
  if (before?.word === 'and' && hangsOnCondition(tokens, first)) return undefined;
  const stands = before?.kind === 'mark' || tokens[first - 2]?.word === '@' || JOINS.has(before?.word ?? '');
  return stands ? { from: first, regret: NO_QUESTION.has(before?.word ?? '') } : undefined;
}

const OPENS_CLAUSE = words('before after once if as since to in for when');

/** "Before we can start you must call us": the clause in front has lost its comma. "What you must bring" is none. */
function unmarkedFrame({ tokens }: Sentence, first: number, last: number): ReturnType<typeof frameOf> {
  const object = tokens[last + 1]?.word ?? '';
  const opening = tokens[0]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  if (first < 3 || !OPENS_CLAUSE.has(opening) || OPEN_BEFORE.has(before)) return undefined;
  if (tokens.slice(1, first).some(({ word, kind }) => kind === 'mark' || RELATIVE.has(word)))
    return undefined;
  const addressed = opening === 'as' && verbOf(tokens[last]?.word ?? '');
  return addressed || DETERMINERS.has(object) || POSSESSIVES.has(object) || OBJECTS.has(object)
    ? { from: first, regret: true }
    : undefined;
}

const RELATIVE = words('that which what who where how if whether things everything and or because');

/** "Call us if it fails and you need to reset it". */
function hangsOnCondition(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= 0 && tokens[at]?.kind !== 'mark'; at--) {
    if (OPEN_BEFORE.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

function isNot(token?: Token): boolean {
  return token?.word === 'not';
}
