import { writeFileSync } from 'node:fs';
import { HELPDESKS } from '../src/helpdesks/helpdesks';
import { RULES } from '../src/rules/registry';
import { helpdeskPage } from './docs/helpdesk-page';
import { type DocumentedRule, rulePages } from './docs/rule-pages';

/** `npm run docs`: writes docs/rules.md from the rules and docs/helpdesks.md from the rows. Tests hold them fresh. */
const documented = await Promise.all(
  RULES.map(async (rule): Promise<DocumentedRule> => {
    const { examples, about } = await import(`../src/rules/sets/${rule.set}/${rule.id}.ts`);
    return { rule, examples, about };
  }),
);
writeFileSync('docs/rules.md', rulePages(documented));
writeFileSync('docs/helpdesks.md', helpdeskPage(HELPDESKS));
