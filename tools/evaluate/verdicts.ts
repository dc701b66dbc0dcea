import { z } from 'zod';
import type { JudgedFlag, JudgedLabel, JudgedReply } from './judge-reply';
import { readJsonLines } from './read-json-lines';

/** All offsets UTF-16. */
const Place = { id: z.union([z.string(), z.number()]).transform(String), start: z.int(), end: z.int() };

const Verdict = z.discriminatedUnion('verdict', [
  z.object({ ...Place, rule: z.string(), verdict: z.enum(['right', 'false']) }),
  z.object({ ...Place, verdict: z.literal('not-a-miss') }),
]);
type Verdict = z.output<typeof Verdict>;

/** What a second reader decided, by the flag or label decided about. */
export type Verdicts = ReadonlyMap<string, Verdict['verdict']>;

/**
 * Reads a second reading: `{"id", "start", "end", "rule", "verdict": "right" | "false"}` of a flag,
 * `{"id", "start", "end", "verdict": "not-a-miss"}` of a label that no flag should have been asked for.
 * @throws `file:line: …` at the first line that is malformed or contradicts an earlier one.
 */
export function readVerdicts(file: string): Verdicts {
  const verdicts = new Map<string, Verdict['verdict']>();
  for (const { place, value } of readJsonLines(file, Verdict)) {
    const key = keyOf(value.id, value.start, value.end, 'rule' in value ? value.rule : undefined);
    const earlier = verdicts.get(key);
    if (earlier && earlier !== value.verdict)
      throw new Error(`${place}: "${value.verdict}", but an earlier line says "${earlier}"`);
    verdicts.set(key, value.verdict);
  }
  return verdicts;
}

/**
 * The reply as the second reader sees it. A label that is not a miss leaves the count; a flag found right is right
 * without a label, but adds none, since nobody looked for its like where nothing was flagged. A reply is clean when
 * neither a label nor a right flag is left. What nobody judged again stays as it was.
 */
export function adjudicate(judged: JudgedReply, verdicts: Verdicts): JudgedReply {
  const { id } = judged.reply;
  const flags = judged.flags.map((flag): JudgedFlag => {
    const verdict = verdicts.get(flagKey(id, flag));
    return verdict === undefined ? flag : { ...flag, right: flag.sound && verdict === 'right' };
  });
  const labels = judged.labels.filter((label) => !verdicts.has(labelKey(id, label)));
  return { ...judged, flags, labels, clean: labels.length === 0 && !flags.some(({ right }) => right) };
}

/** How many verdicts are about a flag or label that is there; the others have outlived what they were about. */
export function countUsed(replies: readonly JudgedReply[], verdicts: Verdicts): number {
  const there = new Set(
    replies.flatMap(({ reply: { id }, flags, labels }) => [
      ...flags.map((flag) => flagKey(id, flag)),
      ...labels.map((label) => labelKey(id, label)),
    ]),
  );
  return [...verdicts.keys()].filter((key) => there.has(key)).length;
}

function flagKey(id: string, { flag }: JudgedFlag): string {
  return keyOf(id, flag.start, flag.end, flag.rule);
}

function labelKey(id: string, { label }: JudgedLabel): string {
  return keyOf(id, label.start16, label.end16);
}

function keyOf(id: string, start: number, end: number, rule?: string): string {
  return JSON.stringify([id, start, end, rule]);
}
