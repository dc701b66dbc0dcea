import { expect, test } from 'vitest';
import { ownWords } from '../../../src/coach/own-words';
import { countWords } from '../../../src/stats/words';

test.each([
  ['', 0],
  ['Hi Maria, it’s order 48-213.', 5],
  ['…  — 😀', 0],
  ['Żółw łódź', 2],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('masked words are not counted', () => {
  expect(countWords('one two three four', [[4, 7]])).toBe(3);
});

test('quoted mail and the signature are not the agent’s words', () => {
  expect(ownWords({ text: 'Two words.\n> quoted by them\n-- \nAmy Agent' })).toBe(2);
  const masked = { text: 'Hi [name], a macro of five words. Mine.', masks: [[3, 9] as [number, number]] };
  expect(ownWords(masked)).toBe(7);
  expect(ownWords(masked, [[0, 33]])).toBe(1);
});
