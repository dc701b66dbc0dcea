import { SUBJECTS } from '../match/lexicon/word-classes';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import type { FoundClause } from './clause-forms';

/** Words that carry nothing of what happened. */
const EMPTY = words(
  'a an the this that these those it its here there then now again already about for of to in on at by with from and or as so too very really just even either anymore all any some me us my our your mine ours yours him her them is are was were be been am do does did have has had will would can could should may might not no never sorry afraid unfortunately please either anyway though yet still right ok okay today matter case issue problem request way one thing things sir madam madame mate guys dear folks everyone anyone anything something everything nothing else more further',
);

/** What a wording may leave out that stands for the whole clause, in words of its own. */
const SHORT = 4;

/**
 * Whether the clause has words of its own beside those of its form, "not our problem if you leave the door open": a
 * wording in its place would lose them. `standsFor`: a few may go, but no number and no address.
 */
export function saysMore(
  { tokens }: Sentence,
  { first, own, last, followUp }: FoundClause,
  standsFor: boolean,
): boolean {
  const said = ownWords([...tokens.slice(first, own), ...tokens.slice(last, followUp.end)]);
  return standsFor ? said.length > SHORT || said.some(({ kind }) => kind !== 'word') : said.length > 0;
}

/** Of these words those that carry something of what happened. */
export function ownWords(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind, word }) => kind !== 'mark' && !(EMPTY.has(word) || SUBJECTS.has(word)));
}
