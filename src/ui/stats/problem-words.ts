import type { CountingProblem } from '../../stats/counts';

/** Why there are no new counts, and what that leaves untouched. */
export function problemWords(problem: CountingProblem): string {
  switch (problem) {
    case 'full':
      return 'This browser has no room left, so new counts are not kept. What was counted before stays. Coaching goes on as always.';
    case 'refused':
      return 'This browser keeps nothing here, as in a private window, so there are no counts. Coaching goes on as always.';
  }
}
