import { describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../../../src/rules/define-rule';
import { createReviewer } from '../../../src/rules/reviewer';

function finds(id: string, word: string, more: Partial<Rule>): Rule {
  return defineRule({
    id,
    set: 'defensive',
    severity: 2,
    defaultOn: true,
    title: id,
    hears: id,
    why: id,
    find: ({ text }) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        slots: {},
      })),
    rewrite: ({ start, end }) => [{ kind: 'replace', start, end, text: 'lamp, lamp' }],
    ...more,
  });
}

const refusal = finds('refusal', 'cannot', { unlessOffered: true });
const stock = finds('stock', 'Sorry', { unlessSpecific: true });
const third = finds('third', 'lamp', { allowed: 2 });
const NO_WAY = 'We cannot take it back.';

function quotes(rule: Rule, text: string): string[] {
  return createReviewer([rule])
    .review({ text })
    .map(({ start, end }) => text.slice(start, end));
}

describe('a refusal', () => {
  test('without a way out is flagged', () => {
    expect(quotes(refusal, NO_WAY)).toEqual(['cannot']);
    expect(quotes(refusal, `${NO_WAY} It was used. The lid is gone. The box is gone.`)).toEqual(['cannot']);
  });

  test.each([
    `${NO_WAY} You can sell it in the forum.`,
    `${NO_WAY}\n\nThe lid is gone.\nI can send you a new lid.`,
    `How about a new lid?\n${NO_WAY}`,
    `${NO_WAY} Call us and we'll look for a way.`,
  ])('beside a way is not: %j', (text) => {
    expect(quotes(refusal, text)).toEqual([]);
  });

  test('is no way out itself, nor is one three sentences off', () => {
    expect(quotes(refusal, 'You can not have it. We cannot take it back.')).toEqual(['cannot']);
    expect(quotes(refusal, `${NO_WAY} It was used. The lid is gone. You can sell it.`)).toEqual(['cannot']);
  });

  test('comes and goes with the sentence beside it, whatever is remembered', () => {
    const reviewer = createReviewer([refusal]);
    for (const [text, count] of [
      [`${NO_WAY}\nThe lid is gone.`, 1],
      [`${NO_WAY}\nYou can sell it.`, 0],
      [`${NO_WAY}\nThe lid is gone.`, 1],
    ] as const) {
      expect(reviewer.review({ text })).toHaveLength(count);
    }
  });
});

describe('a stock phrase', () => {
  test('stands where little else is said', () => {
    expect(quotes(stock, 'Hi Ann,\nSorry about that.')).toEqual(['Sorry']);
    expect(quotes(stock, 'Sorry about that. Your lamp ships on Monday. Sorry again.')).toEqual([
      'Sorry',
      'Sorry',
    ]);
  });

  test('goes where the reply is about their own matter', () => {
    expect(quotes(stock, 'Sorry about that. Your lamp ships on Monday.')).toEqual([]);
  });
});

describe('what is stacked', () => {
  test('is flagged from the third on, across lines', () => {
    expect(quotes(third, 'One lamp.\nTwo lamps.')).toEqual([]);
    expect(quotes(third, 'One lamp.\nTwo lamps.\nA third lamp, a fourth lamp.')).toEqual(['lamp', 'lamp']);
  });

  test('counts in a wording as it would read in the reply', () => {
    const reviewer = createReviewer([finds('box', 'box', {}), third]);
    const box = (text: string) => {
      const [found] = reviewer.review({ text }).filter(({ rule }) => rule === 'box');
      return found ? reviewer.suggest({ text }, found) : undefined;
    };
    expect(box('A box.')).toHaveLength(1);
    expect(box('A lamp.\nA box.')).toEqual([]);
  });
});
