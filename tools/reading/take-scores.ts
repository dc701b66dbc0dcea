import { z } from 'zod';
import { type Original, originalSchema } from './original';
import type { Pair } from './pairs';

const points = z.array(z.int().min(0).max(3)).length(7);
const verdict = z.object({
  n: z.int().min(1),
  A: points,
  B: points,
  better: z.enum(['A', 'B', 'tie']),
  why: z.string().optional(),
});

/**
 * The originals with a judge's verdicts put to the wordings that were judged.
 * @param verdicts as a judge wrote them: `{n, A, B, better, why?}` each
 * @throws when a verdict is damaged or is about no pair
 */
export function takeScores(
  originals: readonly Original[],
  pairs: readonly Pair[],
  verdicts: unknown,
): Original[] {
  const byNumber = new Map(
    z
      .array(verdict)
      .parse(verdicts)
      .map((one) => [one.n, one]),
  );
  const known = new Map(pairs.map((pair) => [pair.n, pair]));
  for (const n of byNumber.keys()) if (!known.has(n)) throw new Error(`There is no pair ${n}.`);
  return originals.map(({ judged: _, ...original }, at) => {
    const pair = known.get(at + 1);
    const given = byNumber.get(at + 1);
    if (!pair || !given) return original;
    const [oursScores, expertScores] = pair.oursIsA ? [given.A, given.B] : [given.B, given.A];
    const oursWon = (given.better === 'A') === pair.oursIsA;
    return originalSchema.parse({
      ...original,
      judged: {
        ours: pair.ours,
        oursScores,
        expertScores,
        preferred: given.better === 'tie' ? 'neither' : oursWon ? 'ours' : 'expert',
        ...(given.why && { why: given.why }),
      },
    });
  });
}
