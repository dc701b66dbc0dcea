import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween } from '../../../src/coach/edit-between';
import type { Day } from '../../../src/stats/day';
import { choose, follow, type Occurrence } from '../../../src/stats/occurrences';
import { toyReview } from './toy-review';

const DAY: Day = '2026-11-23';

/** Follows the flags of texts that came one after another in a box. */
function followed(...texts: string[]): Occurrence[] {
  let occurrences: Occurrence[] = [];
  let before = '';
  for (const text of texts) {
    occurrences = follow(occurrences, {
      text,
      edit: editBetween(before, text),
      found: toyReview(text),
      day: DAY,
    });
    before = text;
  }
  return occurrences;
}

function outcomes(occurrences: readonly Occurrence[]): string[] {
  return occurrences.map(({ became, stands }) => became?.outcome ?? (stands ? 'stands' : 'gone'));
}

describe('an occurrence', () => {
  test.each<[string, string[], string[]]>([
    ['stays one while it is typed around', ['BAD', 'x BAD', 'x BAD y', 'x!BAD y'], ['stands']],
    ['stays one when the text before it goes', ['aaa BAD', 'BAD'], ['stands']],
    ['is reworded when its words change', ['a BAD b', 'a good b'], ['reworded']],
    ['is reworded when its words go', ['a BAD b', 'a  b'], ['reworded']],
    ['is reworded when it is left out of its sentence', ['BAD, and so on.', ', and so on.'], ['reworded']],
    ['is not when its sentence is taken out', ['One. BAD', 'One. '], ['gone']],
    ['is not when its sentence is taken out of others', ['One. BAD Two.', 'One.  Two.'], ['gone']],
    ['is not when its line is taken out', ['One\nBAD\nTwo', 'One\n\nTwo'], ['gone']],
    ['is reworded once, however often', ['a BAD b', 'a BAd b', 'a BAD b', 'a BD b'], ['reworded']],
    ['comes back with undo', ['a BAD b', 'a good b', 'a BAD b'], ['stands']],
    ['is another beside the first', ['BAD', 'BAD BAD'], ['stands', 'stands']],
    ['is another after a new wording', ['a BAD.', 'a good.', 'a good. BAD'], ['reworded', 'stands']],
    ['is the same retyped where it was', ['a BAD b', 'a  b', 'a BA b', 'a BAD b'], ['stands']],
    ['in another line does not notice', ['BAD\nx', 'BAD\ny'], ['stands']],
  ])('%s', (_, texts, expected) => {
    expect(outcomes(followed(...texts))).toEqual(expected);
  });

  test('that was never shown leaves nothing', () => {
    const waiting = follow([], { text: 'BAD', found: toyReview('BAD', 'waiting'), day: DAY });
    expect(waiting).toHaveLength(1);
    const edit = editBetween('BAD', 'BADLY');
    expect(follow(waiting, { text: 'BADLY', edit, found: [], day: DAY })).toEqual([]);
  });

  test('that another rule takes over is not reworded', () => {
    const first = followed('BAD');
    const found = [{ rule: 'other', start: 0, end: 4, state: 'shown' as const }];
    const edit = editBetween('BAD', 'BAD!');
    expect(outcomes(follow(first, { text: 'BAD!', edit, found, day: DAY }))).toEqual(['gone', 'stands']);
  });

  test('whose rule is switched off is not reworded, and stands again when it is on', () => {
    const off = follow(followed('BAD'), { text: 'BAD', found: [], day: DAY });
    expect(outcomes(off)).toEqual(['gone']);
    expect(outcomes(follow(off, { text: 'BAD', found: toyReview('BAD'), day: DAY }))).toEqual(['stands']);
  });

  test('that is dismissed stays so until that is taken back', () => {
    const look = (state: 'dismissed' | 'shown') => ({
      text: 'BAD',
      found: toyReview('BAD', state),
      day: DAY,
    });
    const dismissed = follow(followed('BAD'), look('dismissed'));
    expect(outcomes(dismissed)).toEqual(['dismissed']);
    expect(outcomes(follow(dismissed, look('shown')))).toEqual(['stands']);
  });

  test.each([
    ['a whole new wording', 'May I?'],
    ['a wording that keeps its words', 'not BA, D'],
    ['leaving it out', ''],
  ])('is accepted with %s, taken back by undo, accepted again by redo', (_, wording) => {
    const before = 'Hi. BAD there';
    const after = `Hi. ${wording} there`;
    let occurrences = choose(followed(before), { rule: 'toy', start: 4, end: 7 }, wording, DAY);
    const go = (from: string, to: string) => {
      occurrences = follow(occurrences, {
        text: to,
        edit: editBetween(from, to),
        found: toyReview(to),
        day: DAY,
      });
      return outcomes(occurrences);
    };
    expect(go(before, after)).toEqual(['accepted']);
    expect(go(after, `${after}!`)).toEqual(['accepted']);
    expect(go(`${after}!`, before)).toEqual(['stands']);
    expect(go(before, after)).toEqual(['accepted']);
  });

  test('whose wording the editor puts in by two steps is accepted', () => {
    const chosen = choose(followed('a BAD b'), { rule: 'toy', start: 2, end: 5 }, 'fine', DAY);
    const emptied = follow(chosen, {
      text: 'a  b',
      edit: editBetween('a BAD b', 'a  b'),
      found: [],
      day: DAY,
    });
    const done = follow(emptied, {
      text: 'a fine b',
      edit: editBetween('a  b', 'a fine b'),
      found: [],
      day: DAY,
    });
    expect(outcomes(done)).toEqual(['accepted']);
  });
});

/** Letters that make no "BAD" with each other or with one beside them. */
const filler = fc.string({ unit: fc.constantFrom('x', ' ', '.', '\n', '😀'), minLength: 1, maxLength: 5 });

test('as many are shown as were written, whatever is typed around them', () => {
  const step = fc.record({
    at: fc.nat(200),
    insert: fc.oneof(filler, fc.constant(' BAD ')),
    cut: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let text = '';
      let written = 0;
      const texts: string[] = [];
      for (const { at, insert, cut } of steps) {
        const place = Math.min(at, text.length);
        // in the middle of one it would be a rewording
        if (toyReview(text).some(({ start, end }) => place > start && place < end)) continue;
        const removed = cut && /^[x .]/.test(text.slice(place)) ? 1 : 0;
        // between two that would then stand side by side there is no telling which is which
        if (/BAD.?$/.test(text.slice(0, place)) && /^.?BAD/.test(text.slice(place + removed))) continue;
        text = text.slice(0, place) + insert + text.slice(place + removed);
        if (insert === ' BAD ') written++;
        texts.push(text);
      }
      const occurrences = followed(...texts);
      expect(occurrences.filter(({ shownOn }) => shownOn)).toHaveLength(written);
      expect(occurrences.every(({ stands, became }) => stands && !became)).toBe(true);
    }),
  );
});

test('any texts: what stands is what was found, each once; nothing is lost and counted again', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('BAD', 'B', 'a', ' ', '\n'), maxLength: 8 }));
  fc.assert(
    fc.property(texts, (all) => {
      const occurrences = followed(...all);
      const standing = occurrences.filter(({ stands }) => stands).map(({ start, end }) => [start, end]);
      const found = toyReview(all.at(-1) ?? '').map(({ start, end }) => [start, end]);
      expect(standing.sort()).toEqual(found.sort());
      for (const { stands, became } of occurrences) expect(stands && became).toBeFalsy();
    }),
  );
});
