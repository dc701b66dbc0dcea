import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundCaret } from '../../../src/coach/around-caret';

test('a reply of ordinary length is reviewed whole', () => {
  const reply = { text: 'x'.repeat(30_000) };
  expect(aroundCaret(reply, 5)).toEqual({ reply, offset: 0 });
});

test('of a very long one, what is around the caret', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_001, max: 90_000 }), fc.nat(90_000), (length, at) => {
      const text = 'Line of a long reply.\n'.repeat(5000).slice(0, length);
      const caret = Math.min(at, length);
      const { reply, offset } = aroundCaret(
        { text, blocks: [{ start: 0, end: length, kind: 'paragraph' }], masks: [[caret, length]] },
        caret,
      );
      expect(reply.text.length).toBeLessThanOrEqual(10_000);
      expect(text.slice(offset, offset + reply.text.length)).toBe(reply.text);
      expect(offset).toBeLessThanOrEqual(caret);
      expect(offset + reply.text.length).toBeGreaterThanOrEqual(caret);
      expect(reply.blocks).toEqual([{ start: 0, end: reply.text.length, kind: 'paragraph' }]);
      for (const [start, end] of reply.masks ?? []) {
        expect(start >= 0 && end <= reply.text.length && start <= end).toBe(true);
      }
    }),
  );
});
