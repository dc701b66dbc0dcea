import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween } from '../../../src/coach/edit-between';

/** Also longer than what is compared at once. */
const long = fc
  .tuple(fc.string(), fc.constantFrom(0, 1, 300, 600))
  .map(([text, times]) => text + text.repeat(times));

test('an edit turns the one text into the other', () => {
  fc.assert(
    fc.property(long, fc.string(), fc.string(), long, (head, was, is, tail) => {
      const [before, after] = [head + was + tail, head + is + tail];
      const edit = editBetween(before, after);
      if (!edit) {
        expect(before).toBe(after);
        return;
      }
      expect(
        before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd),
      ).toBe(after);
      expect(edit.oldEnd).toBeGreaterThanOrEqual(edit.start);
      expect(edit.newEnd).toBeGreaterThanOrEqual(edit.start);
    }),
  );
});
