import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { PhraseTrie } from './phrase-trie';

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
    'you are [still] (required to|supposed to|meant to|obliged to)',
  ],
  need: [
    'you [still|just|also|first|really|simply] (need to|have to|have got to|got to|ought to)',
    'you are [still] (going to need to|going to have to)',
  ],
  soft: ['you (will|would) [still|just|also|first|only|probably] (need to|have to|be required to)'],
  sure: ['make sure [that] (you|to)', 'be sure [that] (you|to)', 'ensure [that] you'],
});

/** Before "you need to" these make it a condition, a report or a kindness. */
const OPEN_BEFORE = words(
  'if when whenever unless until once before after because since that which what where how why all things everything thing case should do does did anything whatever sorry whether as than',
);
/** "You must be tired", "you have to understand": a guess, or another rule's. */
const NOT_A_DUTY = words('be have understand know realise realize admit feel worry not never only like see');
/** "You must love it", "you are supposed to receive it today": a guess, an expectation. */
const GUESSED = words('love hear get enjoy hate receive miss mean');
const SKIPPED = words('just also first now please then always');

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
  const frame = frameOf(sentence, first);
  if (!frame) return undefined;
  let verb = kind === 'sure' ? first : last;
  while (kind !== 'sure' && SKIPPED.has(tokens[verb]?.word ?? '')) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word' || NOT_A_DUTY.has(token.word)) return undefined;
  if (kind === 'rule' && GUESSED.has(token.word)) return undefined;
  return { kind, first, verb, ...frame };
}

const AFRAID = new PhraseTrie({
  cushion: ['(i|we) am afraid [that]', '(i|we) are afraid [that]'],
  regret: ['unfortunately', 'sorry [but]', 'i am sorry [but]', 'regrettably'],
});
const JOINS = words('so then first also ok okay now next');

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
  if (OPEN_BEFORE.has(before?.word ?? '')) return undefined;
  const opening = tokens[0]?.word ?? '';
  if (OPEN_BEFORE.has(opening) && before?.word !== ',') return undefined;
  const stands = before?.kind === 'mark' || JOINS.has(before?.word ?? '');
  return stands ? { from: first, regret: false } : undefined;
}
