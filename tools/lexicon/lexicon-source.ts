import { fileURLToPath } from 'node:url';
import { regularForms } from '../../src/rules/match/lexicon/regular-forms';
import { verbTable } from './verb-table';

export const LEXICON_FILE = fileURLToPath(
  new URL('../../src/rules/match/lexicon/verb-forms.ts', import.meta.url),
);

/** The text of the lexicon that ships. A test compares it with the file, so the two cannot drift. */
export function lexiconSource(): string {
  const rows = verbTable().map(({ base, gerund, participle, noun }) => {
    const regular = regularForms(base);
    const own = gerund !== regular.gerund || participle !== regular.participle;
    return [base, ...(own ? [gerund, participle] : []), ...(noun ? ['*'] : [])].join(' ');
  });
  return `// Made by tools/lexicon from compromise: change base-verbs.ts there, then run \`npm run lexicon\`.

/** One verb a line: base form, gerund and past participle where they are irregular, and \`*\` when it is a noun too. */
export const VERB_FORMS = \`
${rows.join('\n')}
\`;
`;
}
