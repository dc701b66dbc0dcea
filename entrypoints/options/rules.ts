import type { About, Examples, Rule } from '../../src/rules/define-rule';
import { RULES, ruleOf } from '../../src/rules/registry';
import { createReviewer } from '../../src/rules/reviewer';
import type { NotedRule } from '../../src/ui/options/rule-notes';
import type { TryOut } from '../../src/ui/options/try-box';

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

// all rules, whether on or off: what a rule does can be tried before it is switched on
const reviewer = createReviewer(RULES);

export const tryOut: TryOut = (text) =>
  reviewer.review({ text }).map((finding) => ({
    finding,
    hears: ruleOf(finding.rule)?.hears ?? '',
    ways: reviewer.suggest({ text }, finding),
  }));
