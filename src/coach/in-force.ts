import type { Rule } from '../rules/define-rule';
import { RULES } from '../rules/registry';
import { UNFINISHED } from '../rules/unfinished-id';
import type { Effective } from '../team/effective';
import type { QuietPhrase } from '../team/quiet-phrase';

/** How a frame coaches now; undefined where it does not. */
export interface Coaching {
  rules: readonly Rule[];
  /** Rules that the agent cannot switch off. */
  locked: readonly string[];
  /** What the agent wants to hear no more of. */
  quietPhrases: readonly QuietPhrase[];
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
      locked: [UNFINISHED],
      quietPhrases: [],
      hintsInText: false,
      insertedText: false,
      counting: true,
    };
  }
  const { sitesOff, pausedUntil = 0, ...choices } = effective;
  if (pausedUntil > now || sites.some((site) => sitesOff.includes(site))) return undefined;
  const { locked, quietPhrases, hintsInText, insertedText, counting } = choices;
  const rules = RULES.filter(({ id }) => choices.rules.includes(id));
  return { rules, locked, quietPhrases, hintsInText, insertedText, counting };
}
