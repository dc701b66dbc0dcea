import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { About, Examples, Rule } from '../../../src/rules/define-rule';
import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';
import type { Suggestion } from '../../../src/rules/types';

interface RuleFile {
  default: Rule;
  examples: Examples;
  about: About;
}

const files = import.meta.glob<RuleFile>('../../../src/rules/sets/*/*.ts', { eager: true });
const reviewer = createReviewer(RULES);

function applied(text: string, { start, end, text: words }: Suggestion): string {
  return text.slice(0, start) + words + text.slice(end);
}

test('every rule file is registered, once', () => {
  expect(
    Object.values(files)
      .map((file) => file.default.id)
      .sort(),
  ).toEqual(RULES.map(({ id }) => id).sort());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(readdirSync('src/rules/sets').sort()).toEqual(['commands', 'defensive', 'routine']);
});

describe.each(Object.entries(files))('%s', (path, { default: rule, examples, about }) => {
  test('says what it is', () => {
    expect(path).toMatch(new RegExp(`/sets/${rule.set}/${rule.id}\\.ts$`));
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.hears.split(' ').length).toBeLessThanOrEqual(6);
    expect(rule.why.split(' ').length).toBeLessThanOrEqual(20);
    expect(about.source).not.toBe('');
    for (const line of [rule.title, rule.hears, rule.why]) {
      expect(line).not.toMatch(
        /\b(?:error|mistake|wrong|bad|violation|incorrect|fix|fail|score|warning|rude|should)\b|!/i,
      );
    }
  });

  test('has at least six flags and eight that stay quiet', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(6);
    expect(examples.stays.length).toBeGreaterThanOrEqual(8);
  });

  test.each(examples.flags)('flags $text', ({ text, span, best }) => {
    const flags = reviewer.review({ text }).filter((flag) => flag.rule === rule.id);
    expect(flags.map((flag) => text.slice(flag.start, flag.end))).toContain(span);
    const flag = flags.find(({ start, end }) => text.slice(start, end) === span);
    const [first] = flag ? reviewer.suggest({ text }, flag) : [];
    expect(first && applied(text, first)).toBe(best);
  });

  test.each(examples.flags)('offers only clean wordings for $text', ({ text }) => {
    for (const flag of reviewer.review({ text })) {
      const ways = reviewer.suggest({ text }, flag);
      expect(ways.length).toBeLessThanOrEqual(3);
      expect(new Set(ways.map((way) => applied(text, way))).size).toBe(ways.length);
      for (const way of ways) {
        const left = reviewer
          .review({ text: applied(text, way) })
          .filter(
            (other) =>
              other.rule !== 'unfinished' &&
              other.start < way.start + way.text.length &&
              other.end > way.start,
          );
        expect(left, applied(text, way)).toEqual([]);
        expect(way.start).toBeLessThanOrEqual(flag.end);
        expect(way.end).toBeGreaterThanOrEqual(flag.start);
      }
    }
  });

  test.each(examples.stays.map((text) => [text]))('stays quiet for %s', (text) => {
    expect(reviewer.review({ text }).map((flag) => [flag.rule, text.slice(flag.start, flag.end)])).toEqual(
      [],
    );
  });
});
