import type { QuietPhrase } from './quiet-phrase';
import type { WhyAside } from './read-settings';
import type { InForce } from './resolve';

/** Settings that could not be read, as they were found. */
export interface Aside {
  why: WhyAside;
  /** When that was seen, in milliseconds since 1970. */
  at: number;
  stored: unknown;
}

/** What popup and options show: the background resolves it, they only draw. */
export interface SettingsView {
  inForce: InForce;
  sitesOff: string[];
  /** Oldest first. */
  quietPhrases: QuietPhrase[];
  /** Milliseconds since 1970. */
  pausedUntil?: number;
  /** Last found first. */
  aside: Aside[];
}

/** What came of a change that was asked for beside a reply: why it could not be done, in a sentence for people. */
export interface DismissAnswer {
  problem?: string;
}

/** What came of reading or changing: the settings as they are now, or why not, in a sentence for people. */
export type SettingsAnswer = { view: SettingsView } | { problem: string };
