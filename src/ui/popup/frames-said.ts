import type { Browser } from 'wxt/browser';
import type { ReplyReport, ToPopup } from '../../popup-port';

/** The reply of one frame, as it told it last. */
export interface Told {
  frame: string;
  origin: string;
  report: ReplyReport;
  since: number;
}

/** What the frames of a tab said over a port. */
export interface Said {
  over?: Browser.runtime.Port;
  told: readonly Told[];
  /** Origins of the frames that are watched. */
  watched: readonly string[];
  /** Something of ours is in the tab. */
  isReached: boolean;
}

export const NOTHING: Said = { told: [], watched: [], isReached: true };

type Message = Extract<ToPopup, { type: 'watched' | 'report' }>;

/** With one message more. */
export function withMessage(said: Said, message: Message): Said {
  if (message.type === 'watched')
    return { ...said, watched: [...new Set([...said.watched, message.origin])] };
  const { frame, origin, report, since } = message;
  const others = said.told.filter((one) => one.frame !== frame);
  return { ...said, told: report ? [...others, { frame, origin, report, since }] : others };
}

/** Of several replies the one last in focus. */
export function lastInFocus(told: readonly Told[]): Told | undefined {
  return told.reduce<Told | undefined>(
    (last, one) => (last && last.since > one.since ? last : one),
    undefined,
  );
}
