import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, readPatterns } from '../../../src/rules/match/pattern';
import { WordPatterns } from '../../../src/rules/match/word-patterns';
import { type Token, tokenize } from '../../../src/rules/text/tokens';

const FORMS = {
  shown: 'as you|we|i can see ; we? can see > it|that is ; it is not ours',
  held: '^ hold|wait on|for ..2 me|us $ ; please !do wait really? here',
  known: '@it was|were you|who ..3 it ; i will|would see that',
};
const CLASSES = { it: 'it that this' };
const PATTERNS = readPatterns(FORMS, CLASSES);
const WORDS =
  'as you we i can see it that is not ours hold wait on for me us please do really here was were who will would its were ill id , . and lamp'.split(
    ' ',
  );

/** Each pattern tried at each token, the longest kept, then what does not begin inside it. */
function byTrying(tokens: readonly Token[]) {
  const hits: { first: number; last: number; name: string }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if ((hits.at(-1)?.last ?? 0) > first) continue;
    const found = PATTERNS.filter(
      ({ head, steps }) => !head || steps[0]?.fits(tokens[first], tokens, first),
    ).flatMap((pattern) => ({ first, last: endOf(pattern, tokens, first) ?? 0, name: pattern.name }));
    const [best] = found.filter(({ last }) => last > 0).sort((a, b) => b.last - a.last);
    if (best) hits.push(best);
  }
  return hits;
}

test('the index finds what trying each pattern at each word finds', () => {
  const index = new WordPatterns(FORMS, CLASSES);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), (words) => {
      const tokens = tokenize(words.join(' '), []);
      expect(index.search(tokens)).toEqual(byTrying(tokens));
    }),
    { numRuns: 3000 },
  );
});
