import type { FoundFlag } from '../../../src/stats/occurrences';

/**
 * A review of one rule that flags each "BAD" of a text: what tests of counting need of an engine.
 * @param typed whether the agent typed what stands at an offset
 */
export function toyReview(
  text: string,
  state: FoundFlag['state'] = 'shown',
  typed = (_at: number): boolean => true,
): FoundFlag[] {
  return [...text.matchAll(/BAD/g)].map(({ index }) => ({
    rule: 'toy',
    start: index,
    end: index + 3,
    state,
    inserted: !typed(index),
  }));
}
