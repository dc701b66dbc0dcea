import type { Plugin } from 'vite';

export const OF_RULES = /\/src\/rules\/.*\.ts$/;

const TABLE = /`[^`]*\n[^`]*`/g;

/** Without the indentation of its lines, and without blanks around the semicolons of a table. */
export function unindented(code: string): string {
  return code.replace(/\n +/g, '\n').replace(TABLE, (table) => table.replace(/\s*;\s*/g, ';'));
}

/** Takes the indentation out of the rules' tables: nothing reads it, and each line of it costs bytes in the page. */
export function unindentRules(): Plugin {
  return {
    name: 'tactful:unindent-rules',
    transform: { filter: { id: OF_RULES }, handler: (code) => ({ code: unindented(code), map: null }) },
  };
}
