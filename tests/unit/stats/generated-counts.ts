import fc from 'fast-check';
import { type FlagCount, OUTCOMES, type ReplyCount } from '../../../src/stats/counts';
import { daysAfter } from '../../../src/stats/day';

/** A Thursday. */
export const TODAY = '2026-01-22';

const day = fc.integer({ min: -70, max: 3 }).map((ago) => daysAfter(TODAY, ago));
const helpdesk = fc.constantFrom('zendesk', 'front', 'any');

export const flagCounts: fc.Arbitrary<FlagCount[]> = fc.array(
  fc.record({
    day,
    helpdesk,
    rule: fc.constantFrom('denial', 'blame', 'obligation', 'vague-timing', 'unfinished', 'stacking', 'gone'),
    outcome: fc.constantFrom(...OUTCOMES),
    count: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 60 },
);

export const replyCounts: fc.Arbitrary<ReplyCount[]> = fc.array(
  fc.record({
    day,
    helpdesk,
    replies: fc.integer({ min: 0, max: 40 }),
    words: fc.integer({ min: 0, max: 4000 }),
  }),
  { maxLength: 60 },
);
