import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { EDITOR_PAGES, versionOf } from '../../editors/editors';
import { LIMITS, type Limit } from './limits';
import type { Check } from './run-case';
import type { Problems } from './run-editor';

const FILE = 'docs/editors.md';
const COLUMNS: Check[] = ['read', 'underline', 'apply', 'formatting', 'undo', 'redo', 'typing'];
/** Looked at once an editor, and in Chromium alone. */
const ONCE: Check[] = ['popup', 'IME'];

/** What a run saw of one editor. */
export interface Row {
  problems: Problems;
  /** How many cases. */
  ran: number;
  /** Left out where it was not looked at. */
  leavesTrace?: boolean;
}

/**
 * Compares one browser's part of docs/editors.md with the run. With TACTFUL_WRITE_DOCS set it writes that part
 * instead. Editors that were not run stay as they are written.
 */
export async function expectAsDocumented(
  browser: Limit['browser'],
  rows: ReadonlyMap<string, Row>,
): Promise<void> {
  const [start, end] = [`<!-- ${browser} -->\n`, `<!-- end of ${browser} -->\n`];
  const written = await readFile(FILE, 'utf8');
  const [before = '', rest = ''] = written.split(start);
  const [part = '', after = ''] = rest.split(end);
  const now = table(browser, rows, part);
  if (process.env.TACTFUL_WRITE_DOCS) await writeFile(FILE, before + start + now + end + after);
  else expect(part).toBe(now);
}

function table(browser: Limit['browser'], rows: ReadonlyMap<string, Row>, written: string): string {
  const columns = browser === 'Chromium' ? [...COLUMNS, ...ONCE] : COLUMNS;
  const limits = LIMITS.filter((one) => one.browser === browser);
  const lines = EDITOR_PAGES.flatMap((editor) => {
    const row = rows.get(editor.id);
    if (!row) return written.split(/(?<=\n)/).filter((each) => each.startsWith(`| ${editor.name} |`));
    const cells = columns.map((check) =>
      cell(row.problems[check], noteOf(limits, editor.id, check), ONCE.includes(check) ? 1 : row.ran),
    );
    const trace = row.leavesTrace === undefined ? [] : [row.leavesTrace ? 'no' : 'yes'];
    return [line([editor.name, versionOf(editor), ...cells, ...trace])];
  });
  const isTraced = [...rows.values()].some(({ leavesTrace }) => leavesTrace !== undefined);
  const titles = ['Editor', 'Version', ...columns, ...(isTraced ? ['no trace'] : [])];
  const head = line(titles);
  const rule = line(titles.map(() => '---'));
  const notes = reasonsOf(limits).map((reason, index) => `${index + 1}. ${reason}\n`);
  return `\n${[head, rule, ...lines].join('')}\n${notes.length > 0 ? `${notes.join('')}\n` : ''}`;
}

function cell(problems: Record<string, string> | undefined, note: number, ran: number): string {
  if (!problems) return 'yes';
  const cases = Object.keys(problems).length;
  return `${cases === ran ? 'no' : `not in ${cases} of ${ran}`} (${note})`;
}

/** Number of the note that says why; 0 where there is none yet. */
function noteOf(limits: readonly Limit[], editor: string, check: Check): number {
  const limit = limits.find((one) => one.check === check && one.editors.includes(editor));
  return limit ? reasonsOf(limits).indexOf(limit.reason) + 1 : 0;
}

function reasonsOf(limits: readonly Limit[]): string[] {
  return [...new Set(limits.map(({ reason }) => reason))];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
