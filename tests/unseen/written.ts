import { z } from 'zod';
import { readJsonLines } from '../../tools/evaluate/read-json-lines';

/** A reply written for a rule: `quote` is what lands badly in `text`; without it the text is fine as it is. */
const Written = z
  .strictObject({ rule: z.string(), text: z.string().min(1), quote: z.string().min(1).optional() })
  .refine(({ text, quote }) => !quote || text.includes(quote), 'the text does not hold its quote');

export type Written = z.output<typeof Written>;

/** @throws Error that names file and line where one is malformed or does not hold its quote. */
export function readWritten(): Written[] {
  return ['first', 'second'].flatMap((name) =>
    readJsonLines(`tests/unseen/${name}.jsonl`, Written).map(({ value }) => value),
  );
}
