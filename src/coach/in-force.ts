import type { Rule } from '../rules/define-rule';
import { RULES } from '../rules/registry';
import type { Effective } from '../team/effective';

/** How a frame coaches now; undefined where it does not. */
export interface Coaching {
  rules: readonly Rule[];
  hintsInText: boolean;
  /** What the agent did not type is reviewed as well. */
  insertedText: boolean;
  /** What becomes of its flags is counted. */
  counting: boolean;
}

/**
 * What the effective settings mean for a frame; without any (nothing stored yet, a shape that is not known), the
 * built-in ones.
 * @param sites host names that the frame belongs to
 * @param now milliseconds since 1970
 */
export function coachingIn(
  effective: Effective | undefined,
  sites: readonly string[],
  now: number,
): Coaching | undefined {
  if (!effective) {
    return {
      rules: RULES.filter(({ defaultOn }) => defaultOn),
      hintsInText: false,
      insertedText: false,
      counting: true,
    };
  }
  const { rules, sitesOff, pausedUntil = 0, hintsInText, insertedText, counting } = effective;
  if (pausedUntil > now || sites.some((site) => sitesOff.includes(site))) return undefined;
  return { rules: RULES.filter(({ id }) => rules.includes(id)), hintsInText, insertedText, counting };
}
