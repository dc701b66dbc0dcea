import { expect, test } from 'vitest';
import { readingFigures, worth } from '../../../tools/reading/figures';
import type { Judged, Scores } from '../../../tools/reading/original';

const scores = (meaning: number, safety: number, rest = 3): Scores => [
  meaning,
  rest,
  rest,
  rest,
  rest,
  safety,
  rest,
];

test.each([
  [scores(3, 3), 3],
  [scores(0, 3), 0],
  [scores(3, 0), 0],
  [scores(1, 1, 1), 1],
])('%j is worth %d', (given, worthIt) => {
  expect(worth(given)).toBe(worthIt);
});

test('figures are of what was judged', () => {
  const one: Judged = {
    ours: 'x',
    oursScores: scores(0, 3),
    expertScores: scores(3, 3),
    preferred: 'expert',
  };
  const two: Judged = {
    ours: 'y',
    oursScores: scores(2, 2, 2),
    expertScores: scores(1, 1, 1),
    preferred: 'ours',
  };
  expect(readingFigures([one, two])).toEqual({
    judged: 2,
    ours: 1,
    expert: 2,
    oursZeros: 1,
    expertZeros: 0,
    oursPreferred: 1,
    expertPreferred: 1,
  });
});
