import type { Examples, Rule } from '../../rules/define-rule';

/** A rule with what is shown of it: our words, as none of the agent's are counted. */
export interface ShownRule {
  rule: Pick<Rule, 'id' | 'set' | 'severity' | 'title'>;
  examples: Examples;
}

/** An example of a rule, as it may be written, and as it may rather be heard. */
export interface RuleExample {
  rule: ShownRule['rule'];
  text: string;
  best: string;
}

/** An example that is all flag, if there is one; undefined for a rule that has no wording to offer. */
export function exampleOf({ rule, examples }: ShownRule): RuleExample | undefined {
  const worded = examples.flags.filter(({ best }) => best !== undefined);
  const found = worded.find(({ text, span }) => text === span) ?? worded[0];
  return found?.best === undefined ? undefined : { rule, text: found.text, best: found.best };
}
