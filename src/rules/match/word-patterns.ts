import type { Token } from '../text/tokens';
import { type Pattern, readPatterns } from './pattern';
import { PatternIndex } from './pattern-index';
import type { Patterns } from './pattern-starts';
import type { PhraseHit } from './phrase-hit';

/** Of all patterns there are: the first search in a sentence is everybody's. */
const INDEX = new PatternIndex();

/**
 * Forms rather than phrases. Steps stand between blanks: `a|b` one of these, `a|b?` or none, `..4` up to four words,
 * `attach*` what begins so, `<ed>` a participle, `<do>` a verb's base form, `<v>` any form of a verb, `!a|b` none of
 * these next, `^` a clause begins here, `$` it ends (`$|for`: or this), `$$` the sentence ends, `>` the rest is only
 * looked at, `@we` a class of `classes`. Little adverbs between two steps are passed over. `;` parts patterns.
 * The cost is one look-up a token, and for those that may open a pattern its length, gaps multiplied. Read at the
 * first search.
 */
export class WordPatterns implements Patterns {
  readonly #groups: Record<string, string>;
  readonly classes: Record<string, string>;
  #patterns: readonly Pattern[] | undefined;

  constructor(groups: Record<string, string>, classes: Record<string, string> = {}) {
    this.#groups = groups;
    this.classes = classes;
    INDEX.add(this);
  }

  patterns(): readonly Pattern[] {
    this.#patterns ??= readPatterns(this.#groups, this.classes);
    return this.#patterns;
  }

  /** The longest hit at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): readonly PhraseHit[] {
    return INDEX.hits(this, tokens);
  }
}
