import { expect, test } from 'vitest';
import { excerpt } from '../../../tools/evaluate/excerpt';
import { readingFile } from '../../../tools/evaluate/reading-file';
import { judgedInvented } from './judged-invented';

const markdown = readingFile('labels.jsonl', judgedInvented());

function itemOf(heading: string): string {
  return markdown.split(/^(?=#+ )/m).find((part) => part.startsWith(`#### ${heading}`)) ?? '';
}

test('shows a false flag under its rule with what a reader noted there and the verdict to object with', () => {
  expect(markdown).toContain('# labels.jsonl: 6 false flags, 6 misses');
  expect(markdown).toContain('### imperative-request (1)');
  expect(itemOf('a4')).toBe(
    [
      '#### a4, severity 2, a reader noted: procedure',
      '',
      '    ⟦Unplug the pond lamp⟧, count to nine, plug it in.',
      '',
      '    {"id":"a4","start":0,"end":20,"rule":"imperative-request","verdict":"right"}',
      '',
      '',
    ].join('\n'),
  );
});

test('says of a flag that could not be right why', () => {
  expect(itemOf('a8')).toContain('a8, severity 2, too long or over another flag');
});

test('shows a miss under its note, and no soft command', () => {
  expect(markdown).toContain('### defensive: dead-end (1)');
  expect(itemOf('b1, severity 2, core, note: dead-end')).toContain(
    '    ⟦It cannot be done⟧. We need your pond permit.\n\n    {"id":"b1","start":0,"end":17,"verdict":"not-a-miss"}',
  );
  expect(markdown.slice(markdown.indexOf('## Misses'))).not.toContain('command-soft');
});

test('shows the surroundings alone where a reply is long', () => {
  const text = `${'a'.repeat(400)}Wait!${'b'.repeat(400)}`;
  expect(excerpt(text, 400, 405)).toBe(`…${'a'.repeat(250)}⟦Wait!⟧${'b'.repeat(250)}…`);
});
