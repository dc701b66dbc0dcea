import type { FlagView, Reach } from '../popover-port';
import { ruleOf } from '../rules/registry';
import type { Finding, Suggestion } from '../rules/types';
import { UNFINISHED } from '../rules/unfinished-id';
import { shownWhole } from './shown-whole';

/**
 * A flag as the popover shows it, among the others of its reply; undefined for a rule that is no longer known.
 * @param locked ids of rules that the agent cannot switch off
 */
export function viewOf(
  flag: Finding,
  flags: readonly Finding[],
  text: string,
  suggestions: readonly Suggestion[],
  locked: readonly string[],
): FlagView | undefined {
  const rule = ruleOf(flag.rule);
  return (
    rule && {
      set: flag.set,
      severity: flag.severity,
      quote: text.slice(flag.start, flag.end),
      rule: rule.title,
      mayDismiss: mayDismiss(flag, locked),
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

/** A blank must not reach a customer: none is kept quiet for longer than a reply. */
function mayDismiss({ rule }: Finding, locked: readonly string[]): Reach {
  if (rule === UNFINISHED) return 'here';
  return locked.includes(rule) ? 'phrase' : 'rule';
}
