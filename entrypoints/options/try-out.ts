import { RULES, ruleOf } from '../../src/rules/registry';
import { createReviewer } from '../../src/rules/reviewer';
import type { TryOut } from '../../src/ui/options/try-box';

// all rules, whether on or off: what a rule does can be tried before it is switched on
const reviewer = createReviewer(RULES);

export const tryOut: TryOut = (text) =>
  reviewer.review({ text }).map((finding) => ({
    finding,
    hears: ruleOf(finding.rule)?.hears ?? '',
    ways: reviewer.suggest({ text }, finding),
  }));
