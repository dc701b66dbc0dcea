import type { FlagView } from '../popover-port';
import { ruleOf } from '../rules/registry';
import type { Finding, Suggestion } from '../rules/types';
import { shownWhole } from './shown-whole';

/** A flag as it is shown, among the others of its reply; undefined for a rule that is no longer known. */
export function viewOf(
  flag: Finding,
  flags: readonly Finding[],
  text: string,
  suggestions: readonly Suggestion[],
): Omit<FlagView, 'mayDismiss'> | undefined {
  const rule = ruleOf(flag.rule);
  return (
    rule && {
      set: flag.set,
      severity: flag.severity,
      quote: text.slice(flag.start, flag.end),
      rule: rule.title,
      hears: rule.hears,
      why: rule.why,
      position: { index: flags.indexOf(flag) + 1, of: flags.length },
      ways: suggestions.map((one) => {
        const suggestion = shownWhole(one, flag, text);
        return { original: text.slice(suggestion.start, suggestion.end), suggestion };
      }),
    }
  );
}
