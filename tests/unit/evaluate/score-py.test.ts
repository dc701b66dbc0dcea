import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluateFile } from '../../../tools/evaluate/evaluate-file';
import { flagsOf } from '../../../tools/evaluate/flags-of';
import { readLabelledReplies } from '../../../tools/evaluate/labelled-reply';
import { type Measurements, measure } from '../../../tools/evaluate/measure';
import { INVENTED } from './invented-flags';
import { judgedInvented } from './judged-invented';

/** `score.py --json`: figures by stratum, and how many replies had no flags line at all. */
const Scores = z.object({ missing: z.literal(0) }).catchall(z.record(z.string(), z.number().nullable()));

function scoresOf(json: string): Record<string, Record<string, number | null>> {
  const { missing: _none, ...strata } = Scores.parse(JSON.parse(json));
  return strata;
}

function expectSameFigures({ strata }: Measurements, json: string): void {
  const scores = scoresOf(json);
  expect(Object.keys(strata).sort()).toEqual(Object.keys(scores).sort());
  for (const [stratum, theirs] of Object.entries(scores)) {
    expect(Object.keys(theirs).length, stratum).toBeGreaterThan(30);
    expect(strata[stratum]?.figures, stratum).toMatchObject(theirs);
  }
}

test('figures over the invented replies are those that score.py printed', () => {
  expectSameFigures(measure(judgedInvented()), readFileSync(`${INVENTED}/score.json`, 'utf8'));
});

const CORPUS = '../shared/corpus';
const isCorpusThere = existsSync(`${CORPUS}/dev.jsonl`) && existsSync(`${CORPUS}/score.py`);
if (!isCorpusThere)
  console.warn(`SKIPPED: ${CORPUS} is not there, so score.py is not run beside our figures.`);

describe.skipIf(!isCorpusThere)('beside the shared corpus', () => {
  test("our figures for the engine's flags are those that score.py prints", () => {
    const labels = `${CORPUS}/dev.jsonl`;
    const folder = mkdtempSync(join(tmpdir(), 'tactful-score-'));
    try {
      const flags = join(folder, 'flags.jsonl');
      const lines = readLabelledReplies(labels).map((reply) =>
        JSON.stringify({ id: reply.id, flags: flagsOf(reply) }),
      );
      writeFileSync(flags, lines.join('\n'));
      const json = execFileSync('python3', [`${CORPUS}/score.py`, labels, flags, '--json'], {
        encoding: 'utf8',
      });
      expectSameFigures(evaluateFile(labels).report.raw, json);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
