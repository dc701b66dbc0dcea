import { DIMENSIONS, type Judged, type Scores } from './original';

const MEANING = DIMENSIONS.indexOf('meaning');
const SAFETY = DIMENSIONS.indexOf('safety');

/** A wording that changes the meaning or is unsafe is worth nothing, however kind. */
function isZero(scores: Scores): boolean {
  return scores[MEANING] === 0 || scores[SAFETY] === 0;
}

/** Mean of the rubric's seven points; 0 where Meaning or Safety is 0. */
export function worth(scores: Scores): number {
  return isZero(scores) ? 0 : scores.reduce((sum: number, one) => sum + one, 0) / scores.length;
}

export interface ReadingFigures {
  judged: number;
  /** Mean worth, 0 to 3. */
  ours: number;
  expert: number;
  /** Wordings of which Meaning or Safety is 0. */
  oursZeros: number;
  expertZeros: number;
  oursPreferred: number;
  expertPreferred: number;
}

export function readingFigures(all: readonly Judged[]): ReadingFigures {
  const mean = (of: (one: Judged) => Scores): number =>
    all.reduce((sum, one) => sum + worth(of(one)), 0) / Math.max(1, all.length);
  return {
    judged: all.length,
    ours: mean(({ oursScores }) => oursScores),
    expert: mean(({ expertScores }) => expertScores),
    oursZeros: all.filter(({ oursScores }) => isZero(oursScores)).length,
    expertZeros: all.filter(({ expertScores }) => isZero(expertScores)).length,
    oursPreferred: all.filter(({ preferred }) => preferred === 'ours').length,
    expertPreferred: all.filter(({ preferred }) => preferred === 'expert').length,
  };
}
