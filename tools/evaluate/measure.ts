import { figuresByNote, type NoteFigures } from './by-note';
import { figuresByRule, type RuleFigures } from './by-rule';
import { type Figures, figuresOf } from './figures';
import { groupBy } from './group-by';
import type { JudgedReply } from './judge-reply';
import { stratumOf } from './labelled-reply';

/** All that is counted over some replies. */
export interface Measurement {
  figures: Figures;
  rules: Record<string, RuleFigures>;
  notes: Record<string, NoteFigures>;
}

/** A file's measurement, whole and by stratum. */
export interface Measurements {
  total: Measurement;
  strata: Record<string, Measurement>;
}

/** Counts over all replies and over each stratum. */
export function measure(replies: readonly JudgedReply[]): Measurements {
  const strata = groupBy(replies, ({ reply }) => stratumOf(reply));
  return {
    total: measureAll(replies),
    strata: Object.fromEntries([...strata].map(([stratum, own]) => [stratum, measureAll(own)])),
  };
}

function measureAll(replies: readonly JudgedReply[]): Measurement {
  return { figures: figuresOf(replies), rules: figuresByRule(replies), notes: figuresByNote(replies) };
}
