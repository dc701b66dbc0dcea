import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { ruleOf } from '../../src/rules/registry';
import { review, suggest } from '../../src/rules/review';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z.string().nullish(),
});

/**
 * In: `{"id", "text", "context"?}` a line (context: the customer's last message). Out, in order and streaming:
 * `{"id", "flags": [{…finding, why, suggestions}]}` a line. A bad line is named on `errors` and passed over.
 * @returns whether every line could be read.
 */
export async function reviewJsonLines(
  input: Readable,
  file: string,
  out: Writable,
  errors: Writable,
): Promise<boolean> {
  let clean = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if ('problem' in parsed) {
      errors.write(`${file}:${number}: ${parsed.problem}\n`);
      clean = false;
      continue;
    }
    const answer = `${JSON.stringify({ id: parsed.id, flags: flagsOf(parsed.text, parsed.context) })}\n`;
    if (!out.write(answer)) await new Promise<void>((resume) => out.once('drain', resume));
  }
  return clean;
}

function parseLine(
  line: string,
): { id: string | number; text: string; context?: string } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not JSON' };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
  const { id, text, context } = parsed.data;
  return { id, text, ...(context && { context }) };
}

function flagsOf(text: string, customer?: string) {
  const reply = { text };
  const context = customer === undefined ? {} : { customer };
  return review(reply, context).map((finding) => ({
    ...finding,
    why: ruleOf(finding.rule)?.why,
    suggestions: suggest(reply, finding, context),
  }));
}
