import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/rules/registry';
import { type DocumentedRule, rulePages } from '../../../tools/docs/rule-pages';

const files = import.meta.glob<Omit<DocumentedRule, 'rule'>>('../../../src/rules/sets/*/*.ts', {
  eager: true,
});

test('docs/rules.md is what `npm run docs` would write', () => {
  const documented = RULES.map((rule): DocumentedRule => {
    const file = files[`../../../src/rules/sets/${rule.set}/${rule.id}.ts`];
    if (!file) throw new Error(`There is no file for the rule ${rule.id}.`);
    return { rule, examples: file.examples, about: file.about };
  });
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulePages(documented));
});
