import { expect, test } from 'vitest';
import { mirroredLength } from '../../../src/reply/underline/mirror-lines';

const FLAGGED = 'Calm down';

/** What a mirror holds of a reply in which FLAGGED is marked. */
function mirrored(text: string, isFilled = true): string {
  const start = text.indexOf(FLAGGED);
  const mark = { start, end: start + FLAGGED.length, set: 'defensive', severity: 2 } as const;
  return text.slice(0, mirroredLength(text, [mark], isFilled));
}

test.each([
  ['the next word, whole', 'Hi. Calm down, please do.', 'Hi. Calm down, please'],
  ['a sign behind a blank with its word', 'Calm down !) x y', 'Calm down !)'],
  ['a word that is still typed', 'Calm down, plea', 'Calm down, plea'],
  ['lines before, none behind', 'Hi\nCalm down, please do.\nBye', 'Hi\nCalm down, please'],
  ['the line, where the next word is in another', 'Calm down, \nplease do.', 'Calm down, '],
  [
    'the line, where it is read from the right too',
    'שלום Calm down, please do.',
    'שלום Calm down, please do.',
  ],
])('where lines are filled from the left: %s', (_, text, held) => {
  expect(mirrored(text)).toBe(held);
});

test('elsewhere the whole line, or a thousand letters of an endless one', () => {
  expect(mirrored('Hi\nCalm down, please do.\nBye', false)).toBe('Hi\nCalm down, please do.');
  const endless = `Calm down ${'and so on '.repeat(300)}`;
  expect(mirrored(endless, false).length).toBeLessThan(1020);
});
