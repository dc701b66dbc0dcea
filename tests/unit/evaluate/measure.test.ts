import { expect, test } from 'vitest';
import { measure } from '../../../tools/evaluate/measure';
import { judgedInvented } from './judged-invented';

const { total, strata } = measure(judgedInvented());

test('counts flags by rule, most false ones first', () => {
  expect(Object.keys(total.rules).at(-1)).toBe('fragment-request');
  expect(total.rules['repeat-reminder']).toEqual({
    flags: 3,
    right: 2,
    false: 1,
    loud: 2,
    loud_false: 0,
    precision: 66.7,
  });
  expect(total.rules.denial).toEqual({ flags: 1, right: 0, false: 1, loud: 1, loud_false: 1, precision: 0 });
});

test('counts labels by note, misses first', () => {
  expect(Object.keys(total.notes)[0]).toBe('command: imperative');
  expect(total.notes['command: imperative']).toEqual({ n: 2, found: 1, recall: 50 });
  expect(total.notes['defensive: dead-end']).toEqual({ n: 1, found: 0, recall: 0 });
  expect(total.notes['command: (no note)']).toEqual({ n: 1, found: 1, recall: 100 });
});

test('pools strata in the total alone', () => {
  expect(Object.keys(strata)).toEqual(['random', 'enriched', 'clean', 'flagged', 'all']);
  expect(total.figures.texts).toBe(16);
});
