import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure } from '../../../tools/evaluate/measure';
import { adjudicate, countUsed, readVerdicts } from '../../../tools/evaluate/verdicts';
import { judgedInvented } from './judged-invented';

const folder = mkdtempSync(join(tmpdir(), 'tactful-verdicts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function verdictsOf(...lines: object[]) {
  const file = join(folder, 'verdicts.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return readVerdicts(file);
}

const judged = judgedInvented();
const raw = measure(judged).total;

function adjudicated(...lines: object[]) {
  const verdicts = verdictsOf(...lines);
  return measure(judged.map((reply) => adjudicate(reply, verdicts))).total;
}

const FALSE_LOUD_ON_CLEAN = { id: 'a4', start: 0, end: 20, rule: 'imperative-request' };
const RIGHT = { id: 'b2', start: 0, end: 12, rule: 'fragment-request' };
const TOO_LONG = { id: 'a8', start: 0, end: 182, rule: 'obligation' };
const MISS = { id: 'b1', start: 0, end: 17 };

test('a false flag that is right after all raises precision, and its reply is no longer clean', () => {
  const { figures, rules } = adjudicated({ ...FALSE_LOUD_ON_CLEAN, verdict: 'right' });
  expect(raw.figures).toMatchObject({ precision: 57.1, clean_texts: 6, clean_texts_loud: 33.3 });
  expect(figures).toMatchObject({ precision: 64.3, clean_texts: 5, clean_texts_loud: 20, 'n:all': 15 });
  expect(rules['imperative-request']).toMatchObject({ right: 3, false: 0, loud_false: 0 });
});

test('a right flag that is false after all lowers precision', () => {
  expect(adjudicated({ ...RIGHT, verdict: 'false' }).figures).toMatchObject({
    precision: 50,
    'recall:all': 60,
  });
});

test('a label that is not a miss leaves the count', () => {
  const { figures, notes } = adjudicated({ ...MISS, verdict: 'not-a-miss' });
  expect(figures).toMatchObject({ 'n:all': 14, 'recall:all': 64.3, 'n:core:defensive': 2 });
  expect(notes['defensive: dead-end']).toBeUndefined();
});

test('a flag that is too long stays false', () => {
  const flag = judged.find(({ reply }) => reply.id === 'a8')?.flags[0]?.flag;
  expect(flag).toMatchObject({ start: TOO_LONG.start, end: TOO_LONG.end });
  expect(adjudicated({ ...TOO_LONG, verdict: 'right' }).figures).toEqual(raw.figures);
});

test('verdicts on what is gone are counted', () => {
  const verdicts = verdictsOf(
    { ...RIGHT, verdict: 'right' },
    { ...MISS, verdict: 'not-a-miss' },
    { ...RIGHT, end: 11, verdict: 'false' },
  );
  expect(verdicts.size).toBe(3);
  expect(countUsed(judged, verdicts)).toBe(2);
});

test('a line that contradicts an earlier one is named, and so is one of neither shape', () => {
  expect(() => verdictsOf({ ...RIGHT, verdict: 'right' }, { ...RIGHT, verdict: 'false' })).toThrow(
    'verdicts.jsonl:2: "false", but an earlier line says "right"',
  );
  expect(() => verdictsOf({ ...MISS, verdict: 'right' })).toThrow('verdicts.jsonl:1: rule: ');
  expect(() => verdictsOf({ ...RIGHT, verdict: 'maybe' })).toThrow('verdicts.jsonl:1: verdict: ');
});
