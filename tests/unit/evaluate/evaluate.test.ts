import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { INVENTED } from './invented-flags';

const folder = mkdtempSync(join(tmpdir(), 'tactful-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMAND = ['--import', 'tsx', 'tools/evaluate.ts'];
/** Milliseconds; each test starts Node twice, and other tests run beside it. */
const PATIENCE = 30_000;
const LABELS = `${INVENTED}/labels.jsonl`;

test(
  'prints tables beside an earlier report, and writes what to read where it is told',
  () => {
    const reading = join(folder, 'new', 'reading.md');
    const before = join(folder, 'before.json');
    const first = [...COMMAND, LABELS, '--json', '--reading', reading];
    writeFileSync(before, execFileSync(process.execPath, first, { stdio: ['ignore', 'pipe', 'ignore'] }));
    const verdicts = join(folder, 'verdicts.jsonl');
    writeFileSync(verdicts, '{"id":"gone","start":0,"end":1,"rule":"blame","verdict":"false"}\n');

    const second = [...COMMAND, LABELS, '--reading', reading, '--before', before, '--adjudicated', verdicts];
    const { status, stdout, stderr } = spawnSync(process.execPath, second, { encoding: 'utf8' });
    expect(stdout).toContain(`${LABELS}, random: 9 replies, 4 of them with nothing to flag`);
    expect(stdout).toMatch(/^ +raw +adjudicated +raw before$/m);
    expect(stderr).toContain('1 of 1 verdicts are about flags or labels that are gone.');
    expect(readFileSync(reading, 'utf8')).toMatch(/^# labels\.jsonl: \d+ false flags, \d+ misses$/m);
    expect(status).toBe(0);
  },
  PATIENCE,
);

test(
  'says what is wrong with a file and with the arguments',
  () => {
    const wrong = spawnSync(process.execPath, [...COMMAND, 'package.json'], { encoding: 'utf8' });
    expect(wrong).toMatchObject({ status: 1, stdout: '', stderr: 'package.json:1: not JSON\n' });
    const none = spawnSync(process.execPath, COMMAND, { encoding: 'utf8' });
    expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: npm run evaluate') });
  },
  PATIENCE,
);
