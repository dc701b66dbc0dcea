import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyHunk } from '../../../src/reply/apply/every-hunk';

function applied(old: string, hunks: { start: number; end: number; text: string }[], offset: number): string {
  return hunks.reduceRight(
    (text, hunk) => text.slice(0, hunk.start - offset) + hunk.text + text.slice(hunk.end - offset),
    old,
  );
}

describe('everyHunk', () => {
  test('leaves the words between two changes alone', () => {
    const hunks = everyHunk('Send me the form.', 'Could you send me the form?', 10);
    expect(hunks.at(0)?.start).toBe(10);
    expect(hunks.at(-1)).toEqual({ start: 26, end: 27, text: '?' });
    expect(hunks.every(({ start, end }) => end <= 15 || start >= 26)).toBe(true);
  });

  test('is nothing where nothing differs, a no-break space counted as a blank', () => {
    expect(everyHunk('Send\u00a0it', 'Send it', 0)).toEqual([]);
  });

  test('applied, gives the new text, in order and apart from each other', () => {
    const words = fc
      .array(fc.constantFrom('send', 'me', 'the', 'form', ' ', ' ', '.', '👩‍💻'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, fc.nat(50), (old, next, offset) => {
        const hunks = everyHunk(old, next, offset);
        expect(applied(old, hunks, offset)).toBe(next);
        for (const [index, { start }] of hunks.entries())
          expect(start).toBeGreaterThanOrEqual(hunks[index - 1]?.end ?? offset);
      }),
    );
  });
});
