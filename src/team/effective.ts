import type { RuleSet } from '../rules/types';

/**
 * What is in force, resolved from all layers and written by the background alone. Pages read only this, without a
 * schema library: they check the version and take a shape they do not know as the built-in one.
 */
export interface Effective {
  version: 1;
  /** Ids of the rules that are on. */
  rules: string[];
  /** Sites, by host name, where coaching is switched off. */
  sitesOff: string[];
  /** Until when coaching is paused, in milliseconds since 1970; undefined: it is not. */
  pausedUntil?: number;
  /** Hints (severity 1) are underlined too. */
  hintsInText: boolean;
  /** Daily counts are kept. */
  counting: boolean;
}

/** Key of the item in `storage.local`, as WXT's storage names it. */
export const EFFECTIVE_KEY = 'local:effective';

/** Sets that come with the extension, in the order in which they are shown. */
export const BUILT_IN_SETS: readonly Exclude<RuleSet, 'team'>[] = ['commands', 'defensive', 'routine'];
