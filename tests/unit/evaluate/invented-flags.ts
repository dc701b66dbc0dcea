import { z } from 'zod';
import type { Finding } from '../../../src/rules/types';
import { readJsonLines } from '../../../tools/evaluate/read-json-lines';

/** Sixteen replies about herons and pond lamps, with flags as no engine raises them; score.json is score.py's answer. */
export const INVENTED = 'tests/unit/evaluate/invented';

const Flag = z.object({
  start: z.int(),
  end: z.int(),
  set: z.enum(['commands', 'defensive', 'routine']),
  rule: z.string(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
}) satisfies z.ZodType<Finding>;

/** The invented flags by the id of their reply. */
export function inventedFlags(): Map<string, Finding[]> {
  const lines = readJsonLines(`${INVENTED}/flags.jsonl`, z.object({ id: z.string(), flags: z.array(Flag) }));
  return new Map(lines.map(({ value }) => [value.id, value.flags]));
}
