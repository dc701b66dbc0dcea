import type { QuietPhrase } from './quiet-phrase';

/**
 * What is in force, resolved from all layers and written by the background alone. Pages read only this, without a
 * schema library: they check the version and take a shape they do not know as the built-in one.
 */
export interface Effective {
  version: 1;
  /** Ids of the rules that are on. */
  rules: string[];
  /** Ids of the rules whose switch is not the agent's. */
  locked: string[];
  /** What the agent wants to hear no more of. */
  quietPhrases: QuietPhrase[];
  /** Sites, by host name, where coaching is switched off. */
  sitesOff: string[];
  /** Until when coaching is paused, in milliseconds since 1970; left out: it is not. */
  pausedUntil?: number;
  /** Hints (severity 1) are underlined too. */
  hintsInText: boolean;
  /** What the agent did not type (macros, templates, drafts) is reviewed as well. */
  insertedText: boolean;
  /** What becomes of flags, and what is sent, is counted by day. */
  counting: boolean;
}

/** The effective settings in a stored value, or undefined for a version or a shape that is not known here. */
export function readEffective(value: unknown): Effective | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // stored by an older Tactful it has not every choice, and the others stand
  const {
    version,
    rules,
    locked = [],
    quietPhrases = [],
    sitesOff,
    pausedUntil,
    hintsInText,
    insertedText = false,
    counting = true,
  } = value as Record<string, unknown>;
  const isPause = pausedUntil === undefined || typeof pausedUntil === 'number';
  if (version !== 1 || !isStrings(rules) || !isStrings(sitesOff) || !isPause) return undefined;
  if (!isStrings(locked) || !isPhrases(quietPhrases)) return undefined;
  if ([hintsInText, insertedText, counting].some((one) => typeof one !== 'boolean')) return undefined;
  return {
    version,
    rules,
    locked,
    // browsers give items back with their keys in an order of their own
    quietPhrases: quietPhrases.map(({ rule, phrase }) => ({ rule, phrase })),
    sitesOff,
    hintsInText: hintsInText === true,
    insertedText: insertedText === true,
    counting: counting === true,
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
}

function isPhrases(value: unknown): value is QuietPhrase[] {
  return Array.isArray(value) && value.every((one) => isStrings([one?.rule, one?.phrase]));
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
