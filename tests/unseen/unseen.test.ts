import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RULES } from '../../src/rules/registry';
import { createReviewer } from '../../src/rules/reviewer';
import { readWritten } from './written';

/**
 * What is heard of wordings that nobody tuned to, in percent of each rule's, and never less again: any flag on
 * the quote counts. Raise a floor when more is heard; lowering one needs a reason in its commit.
 */
const Floors = z.strictObject({
  heard: z.record(z.string(), z.number()),
  /** Of the lines that are fine, how many may get a flag of the very rule that they were written near. */
  flagged_though_fine: z.number(),
});
const floors = Floors.parse(JSON.parse(readFileSync('tests/unseen/floors.json', 'utf8')));
const lines = readWritten();
const reviewer = createReviewer(RULES);

function flagsIn(text: string, quote: string) {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return reviewer.review({ text }).filter((flag) => flag.start < end && start < flag.end);
}

describe.each(Object.entries(floors.heard))('%s', (rule, floor) => {
  test(`at least ${floor} in 100 wordings are heard`, () => {
    const written = lines.filter((line) => line.rule === rule && line.quote !== undefined);
    const heard = written.filter(({ text, quote = '' }) => flagsIn(text, quote).length > 0);
    expect((100 * heard.length) / written.length).toBeGreaterThanOrEqual(floor);
  });
});

test('every rule that was written for has a floor', () => {
  expect(Object.keys(floors.heard).sort()).toEqual([...new Set(lines.map(({ rule }) => rule))].sort());
});

test('what is fine is left alone', () => {
  const fine = lines.filter(({ quote }) => quote === undefined);
  const flagged = fine.filter(({ text, rule }) => flagsIn(text, text).some((flag) => flag.rule === rule));
  expect((100 * flagged.length) / fine.length).toBeLessThanOrEqual(floors.flagged_though_fine);
});
