import type { Helpdesk } from '../helpdesks/helpdesk';
import { onNextFlag } from '../messages';
import { focusedElement } from '../page/focused-element';
import { pageUrl } from '../page/url';
import { replyBoxOf } from '../reply/find';
import { whenReplyBoxFocused } from '../reply/when-focused';
import { followSettings } from './follow-settings';
import { FrameCoach } from './frame-coach';
import { coachingIn } from './in-force';
import { sitesOf } from './site';

/** Shown where the agent writes when the extension was updated or switched off under an open page. */
const ORPHANED = 'Tactful was updated or turned off. Reload this tab to go on.';

interface ExtensionLife {
  /** Has what the agent does in a frame's document ask whether the extension is still there. */
  askIn(inside: Document): void;
  /** Calls back when the extension itself is gone, and nothing took the place of this copy. */
  whenOrphaned(run: () => void): void;
}

/**
 * Coaches the focused reply box of this frame, one at a time, until `signal` aborts. Nothing is looked at before the
 * settings are known.
 */
export function startCoach(
  helpdesk: Helpdesk,
  { askIn, whenOrphaned }: ExtensionLife,
  signal: AbortSignal,
): void {
  const frame = new FrameCoach(helpdesk, askIn, signal);
  const sites = sitesOf(pageUrl(), location.ancestorOrigins ?? []);
  let started = false;
  followSettings((effective) => {
    frame.follow(coachingIn(effective, sites, Date.now()));
    if (started) return;
    started = true;
    whenReplyBoxFocused(
      () => helpdesk,
      (field) => frame.focused(replyBoxOf(field)),
      signal,
    );
  }, signal);
  onNextFlag(() => void (holdsFocus(frame) && frame.coach?.showNext()), signal);
  whenOrphaned(() => frame.coach && frame.link.port?.say(ORPHANED, frame.coach.place));
}

/** Whether the keys go to this document, or to a frame in it that holds its reply; other frames answer for themselves. */
function holdsFocus({ coach }: FrameCoach): boolean {
  const inside = focusedElement()?.ownerDocument;
  const isFrame = /^I?FRAME$/.test(document.activeElement?.tagName ?? '');
  return document.hasFocus() && (!isFrame || inside === coach?.box.element.ownerDocument);
}
