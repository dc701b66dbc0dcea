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

describe('a review that has no time', () => {
  const lines = ['We cannot take it back.', 'Please send us the number.', 'You need to fill in the form.'];
  const text = lines.join('\n');
  const never = () => false;

  test('reads one line that it does not know, and goes on from there', () => {
    const { rule, texts } = asked(() => {}, false);
    const { reviewSome } = createReviewer([rule]);
    expect([1, 2, 3].map(() => reviewSome({ text }, {}, never).isWhole)).toEqual([false, false, true]);
    expect(texts).toEqual(lines);
  });

  test('finds in the end what one at once finds', () => {
    const { review, reviewSome } = createReviewer(RULES);
    const some = [1, 2, 3].map(() => reviewSome({ text }, {}, never));
    expect(some[2]?.findings).toEqual(createReviewer(RULES).review({ text }));
    expect(review({ text })).toEqual(some[2]?.findings);
    expect(some[1]?.findings.map(({ rule }) => rule)).toContain('please-imperative');
  });

  test('says nothing yet of what a line to come may take back', () => {
    const rule: Rule = { ...(RULES[0] as Rule), unlessOffered: true, find: findsCannot };
    const { reviewSome } = createReviewer([rule]);
    const refused = { text: 'We cannot take it back.\nIt was used.\nThe lid is gone.' };
    const some = [1, 2, 3].map(() => reviewSome(refused, {}, never));
    expect(some.map(({ findings }) => findings.length)).toEqual([0, 0, 1]);
  });

  test('keeps what it knows of the lines behind', () => {
    const { rule, texts } = asked(() => {}, false);
    const { review, reviewSome } = createReviewer([rule]);
    review({ text });
    texts.length = 0;
    const { isWhole } = reviewSome({ text: `New here.\nNew there.\n${text}` }, {}, never);
    expect({ isWhole, texts }).toEqual({ isWhole: false, texts: ['New here.'] });
    expect(reviewSome({ text: `New here.\nNew there.\n${text}` }, {}, never).isWhole).toBe(true);
    expect(texts).toEqual(['New here.', 'New there.']);
  });
});

function findsCannot({ text }: { text: string }) {
  const start = text.indexOf('cannot');
  return start === -1 ? [] : [{ start, end: start + 6, slots: {} }];
}
