import { expect, test } from 'vitest';
import { QuietPhrases } from '../../../src/coach/quiet-phrases';
import type { Finding } from '../../../src/rules/types';

function found(text: string, words: string, rule = 'denial'): [Finding, string] {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length, rule, set: 'defensive', severity: 3 }, text];
}

test('a phrase is quiet in any reply, in any case, with any apostrophe, on two lines and before its full stop, for its rule alone', () => {
  const quiet = new QuietPhrases([{ rule: 'denial', phrase: "That's not true." }]);
  expect(quiet.has(...found("Hi. That's not true. Bye", "That's not true."))).toBe(true);
  expect(quiet.has(...found("THAT'S NOT\n TRUE.", "THAT'S NOT\n TRUE."))).toBe(true);
  expect(quiet.has(...found('That’s not true', 'That’s not true'))).toBe(true);
  expect(quiet.has(...found("That's not true.", "That's not true.", 'blame'))).toBe(false);
  expect(quiet.has(...found("That's not true at all.", "That's not true at all."))).toBe(false);
});
