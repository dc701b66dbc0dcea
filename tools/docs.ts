import { writeFileSync } from 'node:fs';
import { RULES } from '../src/rules/registry';
import { type DocumentedRule, rulePages } from './docs/rule-pages';

/** `npm run docs`: writes docs/rules.md from the rules. A test holds it fresh. */
const documented = await Promise.all(
  RULES.map(async (rule): Promise<DocumentedRule> => {
    const { examples, about } = await import(`../src/rules/sets/${rule.set}/${rule.id}.ts`);
    return { rule, examples, about };
  }),
);
writeFileSync('docs/rules.md', rulePages(documented));
