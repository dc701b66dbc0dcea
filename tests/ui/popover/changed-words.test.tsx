import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/rules/types';
import { changedWords } from '../../../src/ui/popover/changed-words';

/** New words between stars, blanks as they are. */
function marked(original: string, text: string, blanks: Span[] = []): string {
  return changedWords(original, text, blanks)
    .map((piece) => (piece.kind === 'new' ? `*${piece.text}*` : piece.text))
    .join('');
}

describe('changed words', () => {
  test.each([
    ['Send me your order number.', 'May I have your order number?', '*May I have* your order number*?*'],
    [
      'Send me your order number.',
      'Could you send me your order number?',
      '*Could you* send me your order number*?*',
    ],
    ['Date of birth?', 'May I have your date of birth?', '*May I have your* date of birth?'],
    ['You didn’t attach it.', "It didn't attach.", "*It* didn't attach."],
    ['No change here', 'No change here', 'No change here'],
    ['', '', ''],
  ])('%j to %j', (original, text, expected) => {
    expect(marked(original, text)).toBe(expected);
  });

  test.each([
    ['Alternatively, it may be that', '*Alternatively,* it may be that'],
    ['If I hear you right,', '*If I hear you right,*'],
    [
      'Perhaps I’m missing something. Could you tell me more?',
      '*Perhaps I’m missing something*. Could you tell me more?',
    ],
    ['One two three four five six seven', '*One two three four five* six seven'],
  ])('mostly new: only the opening words of %j', (text, expected) => {
    expect(marked('That’s not true.', text)).toBe(expected);
  });

  test('an opening is marked whole, also around a word that both texts have', () => {
    const text = 'If I hear you right, [what they need]. We can look at it from here.';
    const pieces = changedWords('You should have called.', text, [[21, 37]]);
    expect(pieces[0]).toEqual({ kind: 'new', text: 'If I hear you right,' });
    expect(pieces.filter(({ kind }) => kind === 'new')).toHaveLength(1);
  });

  test('a blank is a piece of its own and no new word', () => {
    const text = 'I’ll get back to you by [time].';
    expect(changedWords('We’ll get back to you soon.', text, [[24, 30]])).toEqual([
      { kind: 'new', text: 'I’ll' },
      { kind: 'kept', text: ' get back to you ' },
      { kind: 'new', text: 'by' },
      { kind: 'kept', text: ' ' },
      { kind: 'blank', text: '[time]' },
      { kind: 'kept', text: '.' },
    ]);
  });

  test('joined, the pieces are the text, whatever the texts and the blanks', () => {
    const words = array(
      constantFrom('send', 'Me', ' ', '  ', 'it', '.', '?', '[time]', '’', '\n', '😀', 'é', '\ud800'),
    ).map((parts) => parts.join(''));
    const text = record({ words, noise: string({ unit: 'binary' }), from: nat(40), length: nat(9) });
    assert(
      property(words, text, (original, { words, noise, from, length }) => {
        const wording = words + noise;
        const pieces = changedWords(original, wording, [[from, from + length]]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(wording);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  test('nothing is new when nothing changed', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(changedWords(text, text).every((piece) => piece.kind === 'kept')).toBe(true);
      }),
    );
  });
});
