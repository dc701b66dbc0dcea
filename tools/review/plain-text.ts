import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { review, suggest } from '../../src/rules/review';
import type { Suggestion } from '../../src/rules/types';

/** One line a flag: `file:line:column  rule  "quote"  →  best suggestion`. Columns count UTF-16 units from 1. */
export async function reviewPlainText(
  input: Readable,
  file: string,
  out: Writable,
  _errors: Writable,
): Promise<boolean> {
  const reply = { text: (await text(input)).replaceAll('\r\n', '\n') };
  for (const finding of review(reply)) {
    const before = reply.text.slice(0, finding.start).split('\n');
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const [best] = suggest(reply, finding);
    const offered = best ? `  →  ${shown(best)}` : '';
    out.write(`${place}  ${finding.rule}  "${reply.text.slice(finding.start, finding.end)}"${offered}\n`);
  }
  return true;
}

function shown({ kind, text: words }: Suggestion): string {
  if (kind === 'delete') return '(leave it out)';
  return kind === 'lead-in' ? `${words.trimEnd()} …` : words;
}
