import type { About, Examples, Rule } from '../../src/rules/define-rule';

/** A rule with what its page tells of it. */
export interface DocumentedRule {
  rule: Rule;
  examples: Examples;
  about: About;
}

const SETS = [
  ['commands', 'Ask instead of tell'],
  ['defensive', 'Neutral instead of defensive'],
  ['routine', 'This customer, not a routine'],
] as const;
const EVIDENCE = {
  A: 'controlled or corpus research',
  B: 'most practitioners agree',
  C: 'one house style or opinion',
};
const SEVERITY = { 1: 'hint', 2: 'suggestion', 3: 'strong' };
/** Enough to see the form; the rest is in the rule's file. */
const SHOWN = 5;

/** All rule pages as one Markdown document, by set, in the order of the registry. */
export function rulePages(rules: readonly DocumentedRule[]): string {
  const parts = SETS.map(([set, name]) => {
    const inSet = rules.filter(({ rule }) => rule.set === set);
    return [`## ${name}`, ...inSet.map(page)].join('\n\n');
  });
  return `${[
    '# Rules',
    'Made from the rules themselves by `npm run docs`; do not edit. Each file in `src/rules/sets` has all of its examples, and the tests run them.',
    ...parts,
  ].join('\n\n')}\n`;
}

function page({ rule, examples, about }: DocumentedRule): string {
  const { id, title, hears, why, severity, defaultOn } = rule;
  const isOff = defaultOn ? '' : ' Off until somebody switches it on.';
  return [
    `### ${title}`,
    `\`${id}\` · ${SEVERITY[severity]}, where nothing says otherwise.${isOff}`,
    `**${hears}.** ${why}`,
    '| written | may become |\n|---|---|\n' +
      examples.flags
        .slice(0, SHOWN)
        .map(({ text, best }) => `| ${cell(text)} | ${best === undefined ? '–' : cell(best)} |`)
        .join('\n'),
    `Quiet for: ${examples.stays.slice(0, SHOWN).map(quoted).join(' · ')}`,
    `Evidence: ${about.evidence}, ${EVIDENCE[about.evidence]}. ${about.source}`,
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').replaceAll('<', '&lt;');
}

function quoted(text: string): string {
  return `“${cell(text)}”`;
}
