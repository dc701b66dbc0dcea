import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLabelledReplies } from '../../../tools/evaluate/labelled-reply';

const folder = mkdtempSync(join(tmpdir(), 'tactful-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LABEL = {
  label: 'command',
  start: 2,
  end: 6,
  start16: 3,
  end16: 7,
  quote: 'Fax!',
  severity: 2,
  note: 'imperative',
};
const REPLY = { id: 'r1', text: '🦉 Fax!', labels: [LABEL] };

function read(...lines: string[]) {
  const file = join(folder, 'labels.jsonl');
  writeFileSync(file, lines.join('\n'));
  return readLabelledReplies(file);
}

test('reads what is written, with severity 2 and no note where none is given', () => {
  const { severity: _severity, note: _note, ...bare } = LABEL;
  const replies = read(JSON.stringify(REPLY), '', JSON.stringify({ ...REPLY, id: 2, labels: [bare] }));
  expect(replies.map(({ id }) => id)).toEqual(['r1', '2']);
  expect(replies[1]?.labels).toEqual([{ ...LABEL, severity: 2, note: '' }]);
});

test.each([
  ['no JSON', '{"id":', 'not JSON'],
  ['a missing text', JSON.stringify({ id: 'r2', labels: [] }), 'text: '],
  [
    'a label nobody knows',
    JSON.stringify({ ...REPLY, id: 'r2', labels: [{ ...LABEL, label: 'comand' }] }),
    'labels.0.label: ',
  ],
  [
    'UTF-16 offsets that are code points',
    JSON.stringify({ ...REPLY, id: 'r2', labels: [{ ...LABEL, start16: 2, end16: 6 }] }),
    'labels.0: "Fax!" is not at UTF-16 2 to 6',
  ],
  [
    'code points that are UTF-16 offsets',
    JSON.stringify({ ...REPLY, id: 'r2', labels: [{ ...LABEL, start: 3, end: 7 }] }),
    'labels.0: "Fax!" is not at code points 3 to 7',
  ],
  ['an id that has been', JSON.stringify(REPLY), 'the id r1 is already at '],
])('names file and line of %s', (_what, line, problem) => {
  expect(() => read(JSON.stringify(REPLY), line)).toThrow(`labels.jsonl:2: ${problem}`);
});

test('an empty file has no figures', () => {
  expect(() => read('')).toThrow('no labelled replies');
});
