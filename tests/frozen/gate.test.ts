import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { evaluateFile } from '../../tools/evaluate/evaluate-file';
import { FROZEN_SET } from './frozen-set';

/**
 * What the engine reaches on the frozen set, and never falls below again. Keys are those of the report that
 * `npm run evaluate -- tests/frozen/replies.jsonl --json` prints, values percentages. Raise a floor when a rule gets
 * better; lowering one needs a reason in its commit.
 */
const Floors = z.strictObject({
  at_least: z.record(z.string(), z.number()),
  at_most: z.record(z.string(), z.number()),
  /** Loud flags on clean replies, `id: rule`, that are known to be wrong and wait for their rule: none is ever added. */
  loud_on_clean: z.array(z.string()),
});
const floors = Floors.parse(JSON.parse(readFileSync('tests/frozen/floors.json', 'utf8')));

const { raw, report } = evaluateFile(FROZEN_SET);
const { figures } = report.raw.total;

test('no clean reply has a loud flag that is not known and waiting', () => {
  const loud = raw
    .filter(({ clean }) => clean)
    .flatMap(({ reply, flags }) =>
      flags.filter((judged) => judged.loud).map(({ flag }) => `${reply.id}: ${flag.rule}`),
    );
  expect(loud.filter((flag) => !floors.loud_on_clean.includes(flag))).toEqual([]);
});

test.each(Object.entries(floors.at_least))('%s is at least %d', (key, floor) => {
  expect(figures[key]).toBeGreaterThanOrEqual(floor);
});

test.each(Object.entries(floors.at_most))('%s is at most %d', (key, ceiling) => {
  expect(figures[key]).toBeLessThanOrEqual(ceiling);
});

test('there is a floor for precision and for recall, overall and of each set', () => {
  expect(Object.keys(floors.at_least)).toEqual(
    expect.arrayContaining([
      'precision',
      'loud_precision',
      'precision:commands',
      'precision:defensive',
      'precision:routine',
      'recall:core',
      'recall:core:commands',
      'recall:core:defensive',
      'recall:core:routine',
    ]),
  );
});
