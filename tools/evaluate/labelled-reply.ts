import { z } from 'zod';
import { readJsonLines } from './read-json-lines';

const Label = z.object({
  label: z.enum(['command', 'command-soft', 'defensive', 'routine', 'none']),
  /** Code points, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The same place in UTF-16 units, which is what flags are measured in. */
  start16: z.int().min(0),
  end16: z.int().min(0),
  quote: z.string().min(1),
  severity: z.int().min(0).max(3).default(2),
  note: z
    .string()
    .nullish()
    .transform((note) => note ?? ''),
});

const LabelledReply = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string(),
    /** The customer's last message. */
    context: z.string().nullish(),
    stratum: z.string().nullish(),
    polarity: z.string().nullish(),
    labels: z.array(Label),
  })
  .superRefine(({ text, labels }, { addIssue }) => {
    // A label that has slipped would turn right flags into false ones without a word.
    for (const [index, { start, end, start16, end16, quote }] of labels.entries()) {
      const path = ['labels', index];
      if (text.slice(start16, end16) !== quote)
        addIssue({ code: 'custom', path, message: `"${quote}" is not at UTF-16 ${start16} to ${end16}` });
      if ([...text].slice(start, end).join('') !== quote)
        addIssue({ code: 'custom', path, message: `"${quote}" is not at code points ${start} to ${end}` });
    }
  });

/** What a reader marked in a reply: `none` is a near miss worth noting, all else wants another wording. */
export type Label = z.output<typeof Label>;

/** A reply with what a reader marked in it, as in the shared corpus (its GUIDELINES.md says what labels mean). */
export type LabelledReply = z.output<typeof LabelledReply>;

/**
 * Reads labelled replies, one JSON record a line.
 * @throws `file:line: …` at the first record that is malformed, whose quote is not where it says, or whose id has
 * been before; or that there are none.
 */
export function readLabelledReplies(file: string): LabelledReply[] {
  const firstAt = new Map<string, string>();
  const replies = readJsonLines(file, LabelledReply).map(({ place, value }) => {
    const earlier = firstAt.get(value.id);
    if (earlier) throw new Error(`${place}: the id ${value.id} is already at ${earlier}`);
    firstAt.set(value.id, place);
    return value;
  });
  if (replies.length === 0) throw new Error(`${file}: no labelled replies`);
  return replies;
}

/** The part of its file a reply belongs to; figures are never pooled over parts that were drawn differently. */
export function stratumOf({ stratum, polarity }: LabelledReply): string {
  return stratum || polarity || 'all';
}
