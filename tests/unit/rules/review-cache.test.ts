import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/rules/define-rule';
import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';
import { isBeside } from '../../../src/rules/text/beside';

/** A rule of which we see what it was asked about. */
function asked(look: (next: string | undefined) => void, looks: boolean): { rule: Rule; texts: string[] } {
  const texts: string[] = [];
  const rule: Rule = {
    ...(RULES[0] as Rule),
    find(sentence) {
      texts.push(sentence.text);
      if (looks) look(sentence.next);
      return [];
    },
  };
  return { rule, texts };
}

describe('a key in one sentence', () => {
  const before = 'First line.\nOne here. Two here. Three here.\nLast line.';
  const after = before.replace('Two', 'Too');

  test('has only that sentence read again', () => {
    const { rule, texts } = asked(() => {}, false);
    const { review } = createReviewer([rule]);
    review({ text: before });
    texts.length = 0;
    review({ text: after });
    expect(texts).toEqual(['Too here.']);
  });

  test('has those read again that looked at it', () => {
    const { rule, texts } = asked(() => {}, true);
    const { review } = createReviewer([rule]);
    review({ text: before });
    texts.length = 0;
    review({ text: after });
    expect(texts).toEqual(['One here.', 'Too here.', 'Three here.']);
  });

  test('has those read again that asked about it and would be answered otherwise', () => {
    const isDear = (beside = '') => beside.includes('dear');
    const texts: string[] = [];
    const rule: Rule = {
      ...(RULES[0] as Rule),
      find(sentence) {
        texts.push(sentence.text);
        return isBeside(sentence, 'next', isDear) ? [{ start: 0, end: 3, slots: {} }] : [];
      },
    };
    const { review } = createReviewer([rule]);
    review({ text: before });
    texts.length = 0;
    expect(review({ text: after })).toEqual([]);
    expect(texts).toEqual(['Too here.']);
    texts.length = 0;
    expect(review({ text: after.replace('Too', 'Too dear') })).toMatchObject([{ start: 12, end: 15 }]);
    expect(texts).toEqual(['One here.', 'Too dear here.']);
  });

  test('leaves a plain sentence beside it alone, whichever rule is in force', () => {
    const { rule, texts } = asked(() => {}, false);
    const { review } = createReviewer([...RULES, rule]);
    const text =
      'Thank you for the photos of the cable. The part ships today. You can follow it with the link.';
    review({ text });
    texts.length = 0;
    review({ text: text.replace('today', 'todaj') });
    expect(texts).toEqual(['The part ships todaj.']);
  });
});

describe('a line', () => {
  test.each([
    ['that moved down', 'A new one.\nFirst line.\nLast line.', ['A new one.']],
    ['that moved up', 'Last line.', []],
    ['that changed places', 'Last line.\nFirst line.', []],
    [
      'among many new ones',
      `${'New. '.repeat(3)}\n${'b\nc\nd\ne\nf\ng\nh\ni\nj\n'}Last line.`,
      ['New.', ...'bcdefghij'],
    ],
  ])('%s is known', (_, text, expected) => {
    const { rule, texts } = asked(() => {}, false);
    const { review } = createReviewer([rule]);
    review({ text: 'First line.\nLast line.' });
    texts.length = 0;
    review({ text });
    expect(texts).toEqual(expected);
  });
});
