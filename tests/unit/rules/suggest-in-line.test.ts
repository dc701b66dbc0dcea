import { expect, test } from 'vitest';
import { review, suggest } from '../../../src/rules/review';

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
  expect(wordings('Send it back but you need to sign it.', 'imperative-request')).toEqual([]);
});

test('words left out at the head of a sentence take the blanks behind them along', () => {
  expect(wordings('Hello Ann. As mentioned. The fee is $5.', 'repeat-reminder')).toEqual([
    'Hello Ann. The fee is $5.',
  ]);
});
