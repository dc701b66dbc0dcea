import type { FlagView, UseOutcome } from './popover-port';

/**
 * Popup and coach talk over a port that the popup opens to all frames of its tab, so that either learns when the
 * other is gone. Frames without a reply box only say that they are there.
 */
export const POPUP_PORT = 'popup';

/** A flag as the popup lists it. */
export interface FlagReport extends Omit<FlagView, 'mayDismiss'> {
  /** For `use`; the same as long as rule, place and words are. */
  id: string;
}

/** The reply that is being written in a frame. */
export interface ReplyReport {
  /** Its name; undefined on a site of which nothing is known. */
  helpdesk: string | undefined;
  /** `isKnown`: one that Tactful knows by name. */
  editor: { name: string; isKnown: boolean };
  /** It goes to colleagues now, and nothing in it is looked at. */
  isNote: boolean;
  /** Very long: only what is around the caret was reviewed. */
  partly: boolean;
  /** In the order of the text. */
  flags: FlagReport[];
}

/** From the frames of a tab, of which several may have a reply box. `origin`: scheme, host and port of the frame's page. */
export type ToPopup =
  /** From its watcher, at once when the port opens. */
  | { type: 'watched'; origin: string }
  /** The coach of a frame came after the port opened, and did not hear of it: one that opens now reaches it. */
  | { type: 'coached' }
  /**
   * From its coach after each review, and at once when the port opens; without a report when the reply box is gone.
   * `frame` tells it from others.
   */
  | { type: 'report'; frame: string; origin: string; report: ReplyReport | undefined; since: number }
  | { type: 'used'; frame: string; outcome: UseOutcome };

/** From the popup to all frames: the one that is named puts wording number `way` of a flag into its reply. */
export interface FromPopup {
  type: 'use';
  frame: string;
  flag: string;
  way: number;
}
