import { z } from 'zod';

/** Points of the rubric in the order in which judges give them, 0 to 3 each (PHRASING.md §4.2). */
export const DIMENSIONS = [
  'meaning',
  'tone',
  'clarity',
  'naturalness',
  'economy',
  'safety',
  'register',
] as const;

const points = z.int().min(0).max(3);
const scores = z.tuple([points, points, points, points, points, points, points]);
export type Scores = z.infer<typeof scores>;

const judged = z.strictObject({
  /** Our best wording when it was judged; what stood in the place of the original. */
  ours: z.string(),
  oursScores: scores,
  expertScores: scores,
  preferred: z.enum(['ours', 'expert', 'neither']),
  /** The judge's reason, where something was scored 0. */
  why: z.string().optional(),
});

/** One stretch of a reply of the frozen set, with an expert's wording for it that was written without seeing ours. */
export const originalSchema = z.strictObject({
  reply: z.string(),
  /** UTF-16 code units into the reply, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(1),
  expert: z.string(),
  judged: judged.optional(),
});
export type Original = z.infer<typeof originalSchema>;
export type Judged = z.infer<typeof judged>;
