import type { NotedRule } from './rule-notes';

/**
 * The rules that have every word of the search somewhere, in title, what it hears, why, or examples; and those that
 * flag what is searched for.
 * @param flagging ids of rules that flag it
 */
export function searchRules(
  rules: readonly NotedRule[],
  search: string,
  flagging: readonly string[] = [],
): NotedRule[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rules.filter(({ rule, examples }) => {
    const flagged = examples.flags.map(({ text }) => text);
    const hay = plain([rule.title, rule.hears, rule.why, ...flagged, ...examples.stays].join('\n'));
    return flagging.includes(rule.id) || words.every((word) => hay.includes(word));
  });
}

/** Letters as people type them: without case, and with straight apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
