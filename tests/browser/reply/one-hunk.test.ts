import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneHunk } from '../../../src/reply/apply/one-hunk';
import { sameText } from '../../../src/reply/apply/same-text';

const WORDS = fc.constantFrom(
  'send',
  'me',
  'the',
  'logs',
  'I’ll',
  'can’t',
  '👩‍💻',
  '🇩🇪',
  '.',
  '?',
  ',',
  'é',
  '\u00A0',
  ' ',
  '\n',
);
const TEXT = fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' '));

describe('oneHunk', () => {
  it.each([
    ['Please send me it.', 'Please send me', 'Could you send me', 'Please', 'Could you'],
    ['I can help.', 'I can help', 'I can certainly help', 'can ', 'can certainly '],
    ['You simply must know.', 'simply ', '', 'You simply ', 'You '],
    ['Simply wait.', 'Simply ', '', 'Simply wait', 'wait'],
    ['\nsend', '\n', 'send \n', '', 'send '],
    ['Hi\u00A0Ann, go', 'Hi Ann, go', 'Hi Ann, could you go', ', ', ', could you '],
  ])('%s: %s to %s changes %j only', (before, words, text, old, put) => {
    const start = before.replaceAll('\u00A0', ' ').indexOf(words);
    const hunk = oneHunk(before, { start, end: start + words.length, text });
    expect(hunk && [before.slice(hunk.start, hunk.end), hunk.text]).toEqual([old, put]);
  });

  it('gives the new text, never an empty side, never half a character', () => {
    const change = fc.tuple(TEXT, TEXT, TEXT, TEXT);
    fc.assert(
      fc.property(change, ([head, words, tail, text]) => {
        const before = head + words + tail;
        const after = head + text + tail;
        const hunk = oneHunk(before, { start: head.length, end: head.length + words.length, text });
        if (!hunk) {
          expect(sameText(before, after)).toBe(true);
          return;
        }
        const made = before.slice(0, hunk.start) + hunk.text + before.slice(hunk.end);
        expect(sameText(made, after)).toBe(true);
        expect(/\p{Surrogate}/u.test(hunk.text)).toBe(false);
        // beside what is left to change: it may be in a line of its own
        const [left, right] = [before.slice(0, hunk.start), before.slice(hunk.end)];
        const hasNeighbour = /[^\s\uFFFC][^\S\n]*$/.test(left) || /^[^\S\n]*[^\s\uFFFC]/.test(right);
        if (hasNeighbour) expect([hunk.start < hunk.end, hunk.text !== '']).toEqual([true, true]);
      }),
    );
  });
});
