import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownWhole } from '../../../src/coach/shown-whole';
import type { Finding } from '../../../src/rules/types';

const flag: Finding = { start: 4, end: 30, set: 'routine', rule: 'vague-timing', severity: 1 };

test('the words of the flag that stay are shown with those that change', () => {
  const text = 'Hi. We will be in touch soon. Bye';
  const shown = shownWhole(
    { kind: 'fill', start: 24, end: 28, text: 'by [time]', blanks: [[3, 9]] },
    { ...flag, end: 29 },
    text,
  );
  expect(shown.text).toBe('We will be in touch by [time].');
  expect(shown.blanks?.map(([from, to]) => shown.text.slice(from, to))).toEqual(['[time]']);
  expect(text.slice(shown.start, shown.end)).toBe('We will be in touch soon.');
});

test('shown whole or not, the reply becomes the same', () => {
  const place = fc.nat(40);
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      fc.string(),
      place,
      place,
      place,
      place,
      (text, words, a, b, c, d) => {
        const own = { kind: 'replace' as const, start: Math.min(a, b), end: Math.max(a, b), text: words };
        const shown = shownWhole(own, { ...flag, start: Math.min(c, d), end: Math.max(c, d) }, text);
        const apply = ({ start, end, text: put }: typeof own) => text.slice(0, start) + put + text.slice(end);
        expect(apply(shown as typeof own)).toBe(apply(own));
      },
    ),
  );
});
