import type { About, Examples, Rule } from '../../src/rules/define-rule';
import { RULES } from '../../src/rules/registry';
import type { NotedRule } from '../../src/ui/options/rule-notes';

interface RuleFile {
  default: Rule;
  examples: Examples;
  about: About;
}

const files = Object.values(import.meta.glob<RuleFile>('../../src/rules/sets/*/*.ts', { eager: true }));

/** Every rule with its examples and sources, in the order of the registry. */
export const NOTED_RULES: NotedRule[] = RULES.flatMap((rule) => {
  const file = files.find((one) => one.default.id === rule.id);
  return file ? [{ rule, examples: file.examples, about: file.about }] : [];
});
