import type { Plugin } from 'vite';

export const OF_RULES = /\/src\/rules\/.*\.ts$/;

/** Comments name things between backticks, too. */
const COMMENT = /\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm;
const TEMPLATE = /`[^`]*`/g;
/** Prose has no blank before a semicolon, and a list of words no bar. */
const SHORT_TABLE = /'[^'\n]*\|[^'\n]* ; [^'\n]*'/g;

/** Without the indentation of its lines, and without blanks around the semicolons and at the ends of a table. */
export function unindented(code: string): string {
  return code
    .replace(COMMENT, '')
    .replace(/\n +/g, '\n')
    .replace(TEMPLATE, (text) => (text.includes('\n') ? compact(text) : text))
    .replace(SHORT_TABLE, compact);
}

function compact(table: string): string {
  const isOfForms = table.includes(';');
  const oneLine = isOfForms ? table.replaceAll('\n', ' ') : table;
  return oneLine.replace(/\s*;\s*/g, ';').replace(/^`\s+|\s+`$/g, '`');
}

/** Takes the indentation out of the rules' tables: nothing reads it, and each line of it costs bytes in the page. */
export function unindentRules(): Plugin {
  return {
    name: 'tactful:unindent-rules',
    transform: { filter: { id: OF_RULES }, handler: (code) => ({ code: unindented(code), map: null }) },
  };
}
