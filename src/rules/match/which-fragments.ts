import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { USED } from './lexicon/data-nouns';
import { AS_OPENING, NO_DATUM, NO_THING, SENTENCE_WORDS, WH } from './lexicon/no-data';
import { AUXILIARIES, POSSESSIVES } from './lexicon/word-classes';
import { PhraseTrie } from './phrase-trie';

const NEWS = new PhraseTrie({
  news: ['any (update|updates|news) [on this|on that|yet]', 'update', 'updates'],
});
/** What "which" and "how many" ask for in a fragment. */
const CHOSEN = words(
  'time times day days date dates venue hotel restaurant city size color colour people guests rooms room floor year month street country area apartment party item items order location place number email address name account store branch card',
);

/** "What time?", "how many guests?", "for which city?", and "any news?". */
export function whichAt(tokens: readonly Token[], first: number, last: number): 'which' | 'news' | undefined {
  const from = AS_OPENING.has(tokens[first]?.word ?? '') ? first + 1 : first;
  const word = tokens[from]?.word ?? '';
  const head = tokens[last]?.word ?? '';
  if (word === 'any' || from === last) return NEWS.at(tokens, first)?.last === last + 1 ? 'news' : undefined;
  const many = word === 'how' && (tokens[from + 1]?.word === 'many' || tokens[from + 1]?.word === 'much');
  const asks = WH.has(word) || many;
  const bare = tokens
    .slice(from + (many ? 2 : 1), last)
    .every(
      (token) =>
        !AUXILIARIES.has(token.word) && !SENTENCE_WORDS.has(token.word) && !POSSESSIVES.has(token.word),
    );
  const list = tokens.slice(from + 1, last).some((token) => WH.has(token.word));
  const short = last - from < (list ? 8 : 4);
  const thing =
    CHOSEN.has(head) || (last - from < 3 && last > from && !NO_DATUM.has(head) && !NO_THING.test(head));
  return asks && bare && short && thing && !USED.has(head) ? 'which' : undefined;
}
