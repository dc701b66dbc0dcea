import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** One line of a file, as read. */
export interface ReadLine<T> {
  /** `file:line`, as errors name it. */
  place: string;
  value: T;
}

/**
 * Every line of a JSONL file, checked; blank lines are passed over.
 * @throws the first bad line as `file:line: what is wrong with it`, or that the file cannot be read. Figures over
 * part of a file would look like figures over all of it.
 */
export function readJsonLines<S extends z.ZodType>(file: string, schema: S): ReadLine<z.output<S>>[] {
  const lines: ReadLine<z.output<S>>[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    const parsed = schema.safeParse(jsonOf(line, place));
    if (!parsed.success) throw new Error(`${place}: ${problemsOf(parsed.error)}`);
    lines.push({ place, value: parsed.data });
  }
  return lines;
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}

function problemsOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
