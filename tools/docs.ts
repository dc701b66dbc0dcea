import { writeFileSync } from 'node:fs';
import { HELPDESKS } from '../src/helpdesks/helpdesks';
import { RULES } from '../src/rules/registry';
import { helpdeskPage } from './docs/helpdesk-page';
import { type DocumentedRule, rulePages } from './docs/rule-pages';
import { frozenTexts } from './reading/frozen-text';
import { readOriginals } from './reading/originals-file';
import { rewritesPage } from './reading/page';

/** `npm run docs`: writes docs/rules.md from the rules, docs/helpdesks.md from the rows, docs/rewrites.md from what
 * judges said of our wordings. Tests hold them fresh. */
const documented = await Promise.all(
  RULES.map(async (rule): Promise<DocumentedRule> => {
    const { examples, about } = await import(`../src/rules/sets/${rule.set}/${rule.id}.ts`);
    return { rule, examples, about };
  }),
);
writeFileSync('docs/rules.md', rulePages(documented));
writeFileSync('docs/helpdesks.md', helpdeskPage(HELPDESKS));
writeFileSync('docs/rewrites.md', rewritesPage(readOriginals(), frozenTexts()));
