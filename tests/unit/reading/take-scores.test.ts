import { describe, expect, test } from 'vitest';
import type { Original } from '../../../tools/reading/original';
import type { Pair } from '../../../tools/reading/pairs';
import { takeScores } from '../../../tools/reading/take-scores';

const ORIGINAL: Original = { reply: 'frozen-c01-1', start: 0, end: 4, expert: 'May I have it?' };
const pair = (oursIsA: boolean): Pair => ({ n: 1, marked: '', a: '', b: '', oursIsA, ours: 'Could you?' });
const LOW = [1, 1, 1, 1, 1, 1, 1];
const HIGH = [3, 3, 3, 3, 3, 3, 3];

describe('scores of a judge who did not know whose was whose', () => {
  test.each([
    [true, 'A', 'ours', HIGH],
    [false, 'A', 'expert', LOW],
    [true, 'B', 'expert', HIGH],
    [false, 'B', 'ours', LOW],
    [true, 'tie', 'neither', HIGH],
  ] as const)('ours is A: %s, better: %s', (oursIsA, better, preferred, oursScores) => {
    const [taken] = takeScores([ORIGINAL], [pair(oursIsA)], [{ n: 1, A: HIGH, B: LOW, better }]);
    expect(taken?.judged).toMatchObject({ ours: 'Could you?', preferred, oursScores });
  });

  test('an original without a verdict loses the one it had', () => {
    const judged = {
      ours: 'x',
      oursScores: LOW,
      expertScores: HIGH,
      preferred: 'expert',
    } as Original['judged'];
    expect(takeScores([{ ...ORIGINAL, judged }], [pair(true)], [])).toEqual([ORIGINAL]);
  });

  test.each([
    ['a verdict about no pair', [{ n: 2, A: LOW, B: LOW, better: 'A' }], 'There is no pair 2.'],
    ['seven points, no fewer', [{ n: 1, A: [1], B: LOW, better: 'A' }], 'Too small'],
    ['0 to 3 points', [{ n: 1, A: [4, 1, 1, 1, 1, 1, 1], B: LOW, better: 'A' }], 'Too big'],
  ])('%s', (_, verdicts, message) => {
    expect(() => takeScores([ORIGINAL], [pair(true)], verdicts)).toThrow(message);
  });
});
