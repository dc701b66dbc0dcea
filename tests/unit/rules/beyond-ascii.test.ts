import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../../src/rules/review';
import { isForeign } from '../../../src/rules/text/language';
import { splitSentences } from '../../../src/rules/text/sentences';
import { tokenize } from '../../../src/rules/text/tokens';

/** Plain letters are read by their codes, all others by expressions: both must read alike. */
const PIECES = fc.array(
  fc.constantFrom(
    ..."a I é É ß 中 𝒳 ７ ½ ’ ' - . , ! ? … ) 5 12 Mr. e.g. U.S. no. 🙂 ́ the to please would zu und".split(
      ' ',
    ),
    ' ',
    '  ',
    '\u200b',
  ),
  { maxLength: 40 },
);
const text = PIECES.map((pieces) => pieces.join(''));
const check = (property: (typed: string) => void) =>
  fc.assert(fc.property(text, property), { numRuns: 3000 });

describe('beyond ASCII', () => {
  test('tokens stand where words, numbers and marks stand', () => {
    const piece =
      /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\u2060\u200b\ufeff]/gu;
    check((typed) => {
      const starts = new Set(tokenize(typed, []).map(({ start, end }) => `${start} ${end}`));
      const expected = Array.from(
        typed.matchAll(piece),
        (hit) => `${hit.index} ${hit.index + hit[0].length}`,
      );
      expect([...starts]).toEqual(expected);
    });
  });

  test('a language is told by the same words', () => {
    check((typed) => {
      const all = typed.match(/[\p{L}'’]+/gu) ?? [];
      const small = all.filter((word) => /^(?:the|to|please|would|i|a)$/i.test(word)).length;
      const foreign = typed.length >= 36 && all.length >= 12 && small / all.length < 0.1;
      expect(isForeign(typed)).toBe(foreign);
    });
  });

  test.each([
    ['Ask Mr. Ö. Bär. He is in.', ['Ask Mr. Ö. Bär.', 'He is in.']],
    ['It is at no. 中 of five.', ['It is at no. 中 of five.']],
    ['Es schrieb É. Zola. Done.', ['Es schrieb É. Zola.', 'Done.']],
    ['We saw über. Écrivez-nous.', ['We saw über.', 'Écrivez-nous.']],
  ])('initials and short words end no sentence: %s', (typed, sentences) => {
    const spans = splitSentences(typed, 0, typed.length, []);
    expect(spans.map(([start, end]) => typed.slice(start, end))).toEqual(sentences);
  });

  test.each(['Hi 👩‍💻🇩🇪', 'Hi 🇩🇪', 'Hi ❤️', 'Hi Anna 👍🏽', 'Thanks 👩‍👩‍👧‍👦 🙂', 'Hello 1️⃣'])(
    'an order is heard behind a greeting and an emoji of several parts: %s',
    (greeting) => {
      const text = `${greeting} Send me your order number.`;
      const flagged = review({ text }).map(({ start, end }) => text.slice(start, end));
      expect(flagged).toEqual(['Send me your order number.']);
    },
  );
});
