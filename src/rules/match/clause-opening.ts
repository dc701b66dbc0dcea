import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { isParticiple, verbOf } from './lexicon/verbs';
import { AUXILIARIES, DETERMINERS, OBJECTS, POSSESSIVES, SUBJECTS } from './lexicon/word-classes';

const ADVERBS = words(
  'then also sometimes maybe perhaps probably now still usually often already just otherwise therefore afterwards unfortunately',
);
/** Finite verbs that are hardly plural nouns: with them "the ticket closes" is a clause. */
const FINITE = words(
  'gets goes loses expires closes starts begins ends becomes stays remains takes makes comes arrives happens renews resets stops fails works shows says states means needs reads confirms indicates went got came arrived started ended expired closed said',
);
/** As `FINITE`, but only behind a plural: "our records show". */
const FINITE_AFTER_PLURAL = words(
  'show say state indicate confirm expire close start end take go get arrive',
);
/** With one of these a noun's words are over, and no verb of its own has come. */
const BREAKS = words(
  'and or but so because if when while until unless that which who what whose where how to you we i he she they',
);
/** Words that are no subject even before an auxiliary: "what is in it", "and please do". */
const NO_SUBJECT = words(
  'what whatever whichever who which where when how why that whether if and or please not do does did to for of in on at from with by as than then only',
);
const PREPOSITIONS = words('from in of since by for on at until before after with');
const DEMONSTRATIVES = words('this that there');
/** Longest noun before its verb, in words. */
const NOUN_REACH = 4;
const BARE_REACH = 3;

/**
 * Whether a clause of its own begins with token `at`: "we will", "it probably went", "your account gets closed",
 * "Tom will". "Your email" and "the one from May" are only nouns.
 */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (ADVERBS.has(tokens[first]?.word ?? '')) first++;
  const word = tokens[first]?.word ?? '';
  const next = tokens[first + 1];
  if (tokens[first]?.kind !== 'word' || next?.kind !== 'word') return false;
  if (DEMONSTRATIVES.has(word) && !AUXILIARIES.has(next.word) && !FINITE.has(next.word)) {
    return word === 'this' && nounThenVerb(tokens, first);
  }
  if (SUBJECTS.has(word)) return true;
  if (DETERMINERS.has(word) || POSSESSIVES.has(word)) return nounThenVerb(tokens, first);
  return bareNounThenVerb(tokens, first);
}

/** "Tom will", "older versions have"; not "check cables are", where the first word is an order. */
function bareNounThenVerb(tokens: readonly Token[], first: number): boolean {
  const opens = tokens[first]?.word ?? '';
  if (NO_SUBJECT.has(opens) || AUXILIARIES.has(opens)) return false;
  if (AUXILIARIES.has(tokens[first + 1]?.word ?? '')) return true;
  if (verbOf(opens) || PREPOSITIONS.has(opens)) return false;
  for (let at = first + 1; at <= first + BARE_REACH; at++) {
    const { word = '', kind = 'mark' } = tokens[at] ?? {};
    if (kind === 'mark' || BREAKS.has(word) || SUBJECTS.has(word) || DETERMINERS.has(word)) return false;
    if (AUXILIARIES.has(word)) return !PREPOSITIONS.has(tokens[at - 1]?.word ?? '');
  }
  return false;
}

function nounThenVerb(tokens: readonly Token[], determiner: number): boolean {
  for (let at = determiner + 2; at <= determiner + 1 + NOUN_REACH; at++) {
    const { word = '', kind = 'mark' } = tokens[at] ?? {};
    // "the one you attached was"
    if (tokens[at - 1]?.word === 'one' && (word === 'you' || word === 'we' || word === 'i')) {
      at++;
      continue;
    }
    if (kind === 'mark' || BREAKS.has(word) || BREAKS.has(tokens[at - 1]?.word ?? '')) {
      return false;
    }
    // "the one from May"
    if (PREPOSITIONS.has(tokens[at - 1]?.word ?? '')) continue;
    // "the one the shop gave you"
    if (DETERMINERS.has(word) || POSSESSIVES.has(word)) return false;
    if (AUXILIARIES.has(word) || FINITE.has(word)) return true;
    if (isPast(word) && takesObject(tokens[at + 1]?.word ?? '')) return true;
    if (tokens[at - 1]?.word.endsWith('s') && FINITE_AFTER_PLURAL.has(word)) return true;
  }
  return false;
}

const IRREGULAR = words('gave took wrote broke spoke chose drove saw did');

function isPast(word: string): boolean {
  return isParticiple(word) || IRREGULAR.has(word);
}

/** "The courier confirmed it": what follows tells a past tense from "the form attached". */
function takesObject(next: string): boolean {
  return OBJECTS.has(next) || DETERMINERS.has(next) || POSSESSIVES.has(next);
}
