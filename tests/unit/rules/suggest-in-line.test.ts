import { expect, test } from 'vitest';
import type { Rule } from '../../../src/rules/define-rule';
import { review, suggest } from '../../../src/rules/review';
import { createReviewer } from '../../../src/rules/reviewer';
import { replaceWith } from '../../../src/rules/rewrite/phrases';
import imperativeRequest from '../../../src/rules/sets/commands/imperative-request';

function wordings(text: string, rule: string): string[] {
  return review({ text })
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => suggest({ text }, finding))
    .map(({ start, end, text: words }) => text.slice(0, start) + words + text.slice(end));
}

test('a flag that stood elsewhere before does not make a wording unclean', () => {
  expect(wordings("I already told you we'll get back to you soon.", 'repeat-reminder')[0]).toBe(
    "We'll get back to you soon.",
  );
});

test('a wording that brings a flag of its own is not offered', () => {
  const curt: Rule = {
    ...imperativeRequest,
    id: 'curt',
    find: ({ text }) => (text === 'Hm.' ? [{ start: 0, end: 3, slots: {} }] : []),
    rewrite: () => [replaceWith(0, 3, 'Send me the number.'), replaceWith(0, 3, 'Hello.')],
  };
  const reviewer = createReviewer([curt, imperativeRequest]);
  const [finding] = reviewer.review({ text: 'Hm.' });
  expect(finding && reviewer.suggest({ text: 'Hm.' }, finding).map(({ text }) => text)).toEqual(['Hello.']);
});

test('words left out at the head of a sentence take the blanks behind them along', () => {
  expect(wordings('Hello Ann. As mentioned. The fee is $5.', 'repeat-reminder')).toEqual([
    'Hello Ann. The fee is $5.',
  ]);
});
