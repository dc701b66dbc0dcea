import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween } from '../../../src/coach/edit-between';
import { type Author, InsertedText } from '../../../src/coach/inserted-text';

const MACRO = 'Hello. Send me your order number today. You need to wait. Kind regards';

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Follows a reply through these texts. */
function through(inserted: InsertedText, texts: string[], author: Author): string {
  let [before = ''] = texts;
  for (const text of texts.slice(1)) {
    const edit = editBetween(before, text);
    if (edit) inserted.follow(edit, text, author);
    before = text;
  }
  return before;
}

describe('InsertedText', () => {
  test('holds what stood there before the first key, until the agent changes its sentence', () => {
    const inserted = new InsertedText();
    inserted.begin(MACRO, true);
    expect(inserted.holds(spanOf(MACRO, 'Send me your order number today.'))).toBe(true);
    const text = through(
      inserted,
      [MACRO, MACRO.replace('today', 'toda'), MACRO.replace('today', 'now')],
      'agent',
    );
    expect(inserted.holds(spanOf(text, 'Send me your order number now.'))).toBe(false);
    expect(inserted.holds(spanOf(text, 'You need to wait.'))).toBe(true);
  });

  test('does not hold what the agent wrote before anybody looked', () => {
    const inserted = new InsertedText();
    inserted.begin(MACRO, false);
    expect(inserted.holds(spanOf(MACRO, 'You need to wait.'))).toBe(false);
  });

  test('holds 40 characters at once, and not 39', () => {
    for (const [length, holds] of [
      [39, false],
      [40, true],
    ] as const) {
      const inserted = new InsertedText();
      inserted.begin('', false);
      through(inserted, ['', 'x'.repeat(length)], 'agent');
      expect(inserted.holds({ start: 0, end: length })).toBe(holds);
    }
  });

  test('holds what the page writes, however little at a time', () => {
    const inserted = new InsertedText();
    inserted.begin('Hi. ', false);
    const texts = [...MACRO].map((_, index) => `Hi. ${MACRO.slice(0, index)}`);
    const text = through(inserted, [...texts, `Hi. ${MACRO}`], 'page');
    expect(inserted.holds(spanOf(text, MACRO))).toBe(true);
    expect(inserted.holds(spanOf(text, `Hi. ${MACRO}`))).toBe(false);
  });

  test('does not hold what an undo brings back', () => {
    const inserted = new InsertedText();
    inserted.begin('', false);
    const text = through(inserted, ['', MACRO], 'restores');
    expect(inserted.holds(spanOf(text, MACRO))).toBe(false);
  });

  test('holds again what an undo or redo brings back of it', () => {
    const inserted = new InsertedText();
    inserted.begin('', false);
    through(inserted, ['', MACRO], 'agent');
    through(inserted, [MACRO, ''], 'restores');
    through(inserted, ['', MACRO], 'restores');
    expect(inserted.holds(spanOf(MACRO, MACRO))).toBe(true);
    through(inserted, [MACRO, ''], 'agent');
    through(inserted, ['', MACRO], 'restores');
    expect(inserted.holds(spanOf(MACRO, MACRO))).toBe(true);
  });

  test('does not hold what was written while Tactful was off', () => {
    const inserted = new InsertedText();
    inserted.begin('Hi. ', false);
    inserted.unwatch();
    inserted.begin(`Hi. ${MACRO}`, false);
    expect(inserted.spans).toEqual([]);
  });

  test('knows its stretches again after nobody looked for a while', () => {
    const inserted = new InsertedText();
    inserted.begin(MACRO, true);
    inserted.begin(`${MACRO}, Robin`, false);
    expect(inserted.holds(spanOf(MACRO, 'You need to wait.'))).toBe(true);
  });

  test('follows its stretches through every edit: what is not changed stays held', () => {
    const typed = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('a', ' b', '. ')), { maxLength: 20 });
    fc.assert(
      fc.property(typed, (letters) => {
        const inserted = new InsertedText();
        inserted.begin(`\n${MACRO}\n`, true);
        // typed above and below, on lines of their own
        let text = `\n${MACRO}\n`;
        for (const [at, letter] of letters) {
          const next = at % 2 === 0 ? letter + text : text + letter;
          const edit = editBetween(text, next);
          if (edit) inserted.follow(edit, next, 'agent');
          text = next;
        }
        expect(inserted.holds(spanOf(text, MACRO))).toBe(true);
      }),
    );
  });
});
