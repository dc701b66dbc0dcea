import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { IDIOMS } from './idioms';
import { verbOf } from './lexicon/verbs';
import { REQUEST_VERBS } from './lexicon/word-classes';
import { isNounHere } from './noun-or-order';
import { threatAt } from './threats';

/** An order: where its verb stands, and how it was put. Token indices. */
export interface Opener {
  /** First token of the order: "do" of "do not send", else the verb. */
  first: number;
  verb: number;
  please: boolean;
  negated: boolean;
  /** Behind "If it fails," and the like. */
  conditional: boolean;
}

const GREETINGS = words('hi hello hey dear greetings good morning afternoon evening thanks thank');
const CONNECTORS = words(
  'so then and also but just simply now next first firstly second finally lastly ok okay sure alright well great again meanwhile instead otherwise anyway',
);
const CONDITIONS = words('if when once after before unless until while');
/** "Don't worry", "don't forget, your coupon is still valid". */
const REASSURING = words('worry hesitate forget be feel let think have need see');
const INTROS = words('for in on at from with as by since');

/**
 * The order that a sentence opens with, past greeting, name and connectors, or undefined. A closed-class grammar:
 * right on 39 of 40 ambiguous support sentences where compromise's tags were on 31 (FACTS.md §7).
 */
export function findOpener(sentence: Sentence): Opener | undefined {
  const { at, please, conditional } = skipOpening(sentence);
  return orderAt(sentence.tokens, at, please, conditional);
}

interface Opening {
  at: number;
  please: boolean;
  conditional: boolean;
}

/** Passes over greeting, name, connectors and an opening condition; `at` is the first token of what is said then. */
export function skipOpening(sentence: Sentence): Opening {
  const opening = { at: 0, please: false, conditional: false };
  while (opening.at < sentence.tokens.length && skipOne(sentence, opening));
  return opening;
}

/** The order whose first token is `at`, or undefined when what stands there is no order. */
export function orderAt(
  tokens: readonly Token[],
  at: number,
  please = false,
  conditional = false,
): Opener | undefined {
  const negated =
    tokens[at]?.word === 'never' || (tokens[at]?.word === 'do' && tokens[at + 1]?.word === 'not');
  const verb = negated ? at + (tokens[at]?.word === 'never' ? 1 : 2) : at;
  const word = tokens[verb]?.word ?? '';
  if (negated ? !verbOf(word) || REASSURING.has(word) : !REQUEST_VERBS.has(word)) return undefined;
  if (!negated && (isNounHere(tokens, verb) || IDIOMS.at(tokens, verb))) return undefined;
  return { first: at, verb, please, negated, conditional };
}

function skipOne({ tokens, text }: Sentence, opening: Opening): boolean {
  const { at } = opening;
  const token = tokens[at];
  if (!token) return false;
  if (token.word === 'please') opening.please = true;
  if (token.kind === 'mark' || token.word === 'please' || CONNECTORS.has(token.word)) {
    if (token.word === '?' || token.word === '>') return false;
    opening.at++;
    return true;
  }
  const comma = commaAfter(tokens, at);
  if (GREETINGS.has(token.word) && comma) return jump(opening, comma + 1);
  // a name, but not the order of "Reply, or else"
  if (comma === at + 1 && isCapital(text, token) && !threatAt(tokens, comma + 1))
    return jump(opening, comma + 1);
  if (comma && CONDITIONS.has(token.word)) {
    opening.conditional = true;
    return jump(opening, comma + 1);
  }
  return comma && INTROS.has(token.word) ? jump(opening, comma + 1) : false;
}

function jump(opening: { at: number }, to: number): true {
  opening.at = to;
  return true;
}

/** The first comma within reach of an opening phrase. */
function commaAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + 20); index++) {
    if (tokens[index]?.word === ',') return index;
  }
  return undefined;
}

function isCapital(text: string, token: Token): boolean {
  const letter = text[token.start] ?? '';
  return letter !== letter.toLowerCase();
}
