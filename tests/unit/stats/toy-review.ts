import type { FoundFlag } from '../../../src/stats/occurrences';

/** A review of one rule that flags each "BAD" of a text: what tests of counting need of an engine. */
export function toyReview(text: string, state: FoundFlag['state'] = 'shown'): FoundFlag[] {
  return [...text.matchAll(/BAD/g)].map(({ index }) => ({
    rule: 'toy',
    start: index,
    end: index + 3,
    state,
  }));
}
