import type { NotedRule } from './rule-notes';

/** The rules that have every word of the search somewhere: in title, what it hears, why, or examples. */
export function searchRules(rules: readonly NotedRule[], search: string): NotedRule[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rules.filter(({ rule, examples }) => {
    const flagged = examples.flags.map(({ text }) => text);
    const hay = plain([rule.title, rule.hears, rule.why, ...flagged, ...examples.stays].join('\n'));
    return words.every((word) => hay.includes(word));
  });
}

/** Letters as people type them: without case, and with straight apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
