import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure } from '../../../tools/evaluate/measure';
import { printReport } from '../../../tools/evaluate/print-report';
import { type Report, readReports } from '../../../tools/evaluate/report';
import { judgedInvented } from './judged-invented';

const judged = judgedInvented();
const report: Report = { file: 'some/labels.jsonl', raw: measure(judged), adjudicated: measure(judged) };

function lineOf(printed: string, start: string): string {
  return printed.split('\n').find((line) => line.startsWith(start)) ?? '';
}

test('says of each figure what it is a share of', () => {
  const printed = printReport(report, undefined);
  expect(printed).toContain('some/labels.jsonl, random: 9 replies, 4 of them with nothing to flag');
  expect(printed).toContain('some/labels.jsonl, all together: 16 replies, 6 of them with nothing to flag');
  expect(lineOf(printed, 'precision, loud')).toMatch(/^precision, loud +57\.1% of 7 +57\.1% of 7$/);
  expect(lineOf(printed, 'false flags in 100')).toMatch(/ 44\.4 +44\.4$/);
  expect(lineOf(printed, 'repeat-reminder')).toMatch(
    /^repeat-reminder +3 +2 +1 +2 +0 +66\.7% of 3 +66\.7% of 3$/,
  );
});

test('puts an earlier report beside it, with a dash for what that did not know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-report-'));
  try {
    const file = join(folder, 'before.json');
    const first = judged.filter(({ reply }) => reply.stratum === 'random');
    writeFileSync(file, JSON.stringify({ file: 'elsewhere/labels.jsonl', raw: measure(first) }));
    const before = readReports(file).get('labels.jsonl');
    const printed = printReport({ file: report.file, raw: report.raw }, before);
    const [, enriched = ''] = printed.split(/^(?=some\/labels)/m);
    expect(lineOf(printed, 'recall, core ')).toMatch(/ 100\.0% of 5 +100\.0% of 5$/);
    expect(lineOf(enriched, 'recall, core ')).toMatch(/ 25\.0% of 4 +–$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is no report is named', () => {
  expect(() => readReports('package.json')).toThrow('package.json:1: not JSON');
});
