import type { About, Examples, Rule } from '../../rules/define-rule';

/** A rule with what is only shown in lists and rule pages. */
export interface NotedRule {
  rule: Rule;
  examples: Examples;
  about: About;
}
