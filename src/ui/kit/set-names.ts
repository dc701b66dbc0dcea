import type { BuiltInSet } from '../../team/sets';

/** What the sets are called. */
export const SET_NAMES: Record<BuiltInSet, string> = {
  commands: 'Ask instead of tell',
  defensive: 'Neutral instead of defensive',
  routine: 'This customer, not a routine',
};
