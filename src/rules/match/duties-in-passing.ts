import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { PhraseTrie } from './phrase-trie';

/** "You need to" wherever it may stand; what makes a duty of it is the words in front. */
const PUT = new PhraseTrie({
  you: [
    'you [still|just|also|first|really|then|either|now|always] (need|have|ought) to',
    'you [still|also|first|then] must [to|first|also]',
    'you [probably|most likely|likely] (will|would) [still|just|also|first|most likely|either|always|probably|then] (need|have) to',
    'you are (required|supposed|expected|obliged|going to need|going to have) to',
  ],
  one: ['one (will|would) [first|also|probably] (need|have) to'],
});

/** Words that lead from one clause to the next, or tell whose view it is, and take nothing back. */
const LEADS = words(
  'so now and or otherwise but think guess suppose believe assume also probably although though yet therefore',
);
/** "Looks that you need to", "it means that you must". */
const TELLS = words('looks seems appears shows show think believe means says sounds guess');
/** What a clause opens with that ends in a noun: "on Mac you need to", "to unblock it you would have to". */
const OPENS = words(
  'on in to for from with without according as after before once under at by if when under',
);
/** In front of it they make "you need to" tell of a noun, "the one you need to change", or take it back. */
const TAKES_BACK = words(
  'that which what who where how things thing everything anything all only not nothing think feel',
);
const CONDITIONS = words('if when whenever unless once whether while until as should');
const HEDGED = words('maybe perhaps parhaps possibly sorry unless whether');
/** Where the verb's object would be: without one, "the switch you need to flip" is a noun. */
const NO_OBJECT = words('to and or is are was were will can has have in');
const NO_DUTY = words(
  'be have know understand realise realize feel worry remember admit like see hear love wait get receive miss enjoy mean blame',
);
/** "You need to be inside the zone": a place to be at is a duty. */
const PLACES = words(
  'in inside at on within present home there careful patient aware logged signed using running',
);

/**
 * A duty that a how-to puts on the customer in passing, in a condition's wake, in brackets or behind "I think", where
 * neither a question nor a rule could stand. Index of its first token.
 */
export function dutyInPassing({ tokens }: Sentence): number | undefined {
  for (const { first, last, name } of PUT.search(tokens)) {
    const verb = tokens[last]?.word === 'first' ? last + 1 : last;
    if (tokens[verb]?.kind === 'word' && isDeed(tokens, verb) && isPutOn(tokens, first, verb, name))
      return first;
  }
  return undefined;
}

function isDeed(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.word ?? '';
  if (word === 'be' && tokens[verb - 1]?.word !== 'must') return PLACES.has(tokens[verb + 1]?.word ?? '');
  return !NO_DUTY.has(word);
}

function isPutOn(tokens: readonly Token[], first: number, verb: number, name: string): boolean {
  const before = tokens[first - 1];
  const word = before?.word ?? '';
  const clause = tokens.slice(clauseStart(tokens, first), first);
  if (clause.some((token) => HEDGED.has(token.word))) return false;
  if (!before || before.kind === 'mark' || word === 'then') return true;
  if ((word === 'that' || word === 'like') && name !== 'one')
    return TELLS.has(tokens[first - 2]?.word ?? '') && !clause.some(isNot);
  if (LEADS.has(word)) {
    if (word === 'but' && tokens[first + 1]?.word === 'would') return false;
    if (word === 'and' && clause[0]?.word === 'otherwise') return false;
    return !clause.some(isNot) && !clause.some((token) => CONDITIONS.has(token.word));
  }
  const next = tokens[verb + 1];
  const object = next !== undefined && !/^[.,;:!?)]$/.test(next.word) && !NO_OBJECT.has(next.word);
  return object && endsInNoun(clause, name);
}

/** "On Mac", "according to this article", "to do that": what opens a clause and ends before its subject. */
function endsInNoun(clause: readonly Token[], name: string): boolean {
  const said = clause.map(({ word }) => word);
  if (said.length < 2 || !OPENS.has(said[0] ?? '') || CONDITIONS.has(said.at(-1) ?? '')) return false;
  if (said.join(' ') === 'in case' || (name === 'one' && said[0] !== 'to')) return false;
  const from = said[1] === 'what' || said[1] === 'far' ? 2 : 1;
  return !said.slice(from, name === 'one' ? -1 : undefined).some((word) => TAKES_BACK.has(word));
}

/** Behind the last mark, or behind a word that joins a clause with an opening of its own: "because on Windows". */
function clauseStart(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at > 0; at--) {
    const { kind, word = '' } = tokens[at - 1] ?? {};
    if (kind === 'mark' || (JOINS.has(word) && OPENS.has(tokens[at]?.word ?? ''))) return at;
  }
  return 0;
}

const JOINS = words('because so that and but since as');

function isNot({ word }: Token): boolean {
  return word === 'not' || word === 'no' || word === 'never';
}
