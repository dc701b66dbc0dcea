import { basename } from 'node:path';
import { z } from 'zod';
import type { Measurements } from './measure';
import { readJsonLines } from './read-json-lines';

const Share = z.number().nullable();
const Measurement = z.object({
  figures: z.record(z.string(), Share),
  rules: z.record(
    z.string(),
    z.object({
      flags: z.number(),
      right: z.number(),
      false: z.number(),
      loud: z.number(),
      loud_false: z.number(),
      precision: Share,
    }),
  ),
  notes: z.record(z.string(), z.object({ n: z.number(), found: z.number(), recall: Share })),
});
const MeasurementsRecord = z.object({
  total: Measurement,
  strata: z.record(z.string(), Measurement),
}) satisfies z.ZodType<Measurements>;
const Report = z.object({
  file: z.string(),
  raw: MeasurementsRecord,
  adjudicated: MeasurementsRecord.optional(),
});

/** What one run says of one file; `--json` prints one a line. */
export type Report = z.output<typeof Report>;

/**
 * The reports of an earlier `--json`, by the name of the file they are about, without its folder.
 * @throws `file:line: …` where a line is no such report.
 */
export function readReports(file: string): ReadonlyMap<string, Report> {
  return new Map(readJsonLines(file, Report).map(({ value }) => [basename(value.file), value]));
}
