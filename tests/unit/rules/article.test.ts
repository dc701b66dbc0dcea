import { describe, expect, test } from 'vitest';
import { review, suggest } from '../../../src/rules/review';

function wordings(text: string): string[] {
  return review({ text }).flatMap((finding) => suggest({ text }, finding).map((one) => one.text));
}

/** The article's own sentences: an acceptance test of the whole product. */
describe('the article', () => {
  test('frames a request as an ask', () => {
    expect(wordings('Date of Birth?')[0]).toBe('May I have your date of birth?');
  });

  test.each([
    "That's not true.",
    "That's not what happened.",
    'We would never have done that.',
    'You should have called in earlier.',
    'You should have read the manual.',
  ])('%s has a wording with each of the three starters', (text) => {
    const offered = wordings(text);
    expect(offered).toHaveLength(3);
    for (const starter of ['Perhaps', 'If I hear you right', 'Alternatively']) {
      expect(offered.some((one) => one.includes(starter))).toBe(true);
    }
    for (const one of offered) expect(one).not.toMatch(/perhaps that's not|should have|never have done/i);
  });
});
