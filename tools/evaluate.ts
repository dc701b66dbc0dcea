import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateFile } from './evaluate/evaluate-file';
import { printReport } from './evaluate/print-report';
import { readingFile } from './evaluate/reading-file';
import { readReports } from './evaluate/report';
import { countUsed, readVerdicts } from './evaluate/verdicts';

/**
 * `npm run evaluate -- FILE… [--reading FILE.md] [--adjudicated VERDICTS.jsonl] [--before REPORT.json] [--json]`:
 * the engine on labelled replies; how often it is right, what it misses, and a file of both to read.
 * Exit code 1 when something could not be read, and then there are no figures for that file.
 */
const USAGE =
  'Usage: npm run evaluate -- FILE… [--reading FILE.md] [--adjudicated VERDICTS.jsonl] [--before REPORT.json] [--json]';

try {
  evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function evaluate(): void {
  const { values, positionals } = parseArgs({
    options: {
      reading: { type: 'string' },
      adjudicated: { type: 'string' },
      before: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  if (values.reading && positionals.length > 1)
    throw new Error('--reading names one file: evaluate one at a time.');
  const verdicts = values.adjudicated === undefined ? undefined : readVerdicts(values.adjudicated);
  const before = values.before === undefined ? undefined : readReports(values.before);

  const evaluations = positionals.map((file) => evaluateFile(file, verdicts));
  for (const { report, raw, adjudicated } of evaluations) {
    const name = basename(report.file);
    const reading = values.reading ?? join('evaluation', `${name.replace(/\.jsonl$/, '')}.md`);
    mkdirSync(dirname(reading), { recursive: true });
    writeFileSync(reading, readingFile(name, adjudicated ?? raw));
    console.log(values.json ? JSON.stringify(report) : printReport(report, before?.get(name)));
    console.error(`\nTo read: ${reading}`);
    if (before && !before.has(name)) console.error(`${values.before} says nothing of ${name}.`);
  }
  if (!verdicts) return;
  const all = evaluations.flatMap(({ raw }) => raw);
  const unused = verdicts.size - countUsed(all, verdicts);
  if (unused > 0)
    console.error(`${unused} of ${verdicts.size} verdicts are about flags or labels that are gone.`);
}
