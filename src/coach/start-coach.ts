import type { Helpdesk } from '../helpdesks/helpdesk';
import { onNextFlag } from '../messages';
import type { ReplyBox } from '../reply/find';
import { whenReplyBoxFocused } from '../reply/when-focused';
import { RULES } from '../rules/registry';
import { BoxCoach } from './box-coach';
import { Dismissals } from './dismissals';
import { PopoverLink } from './popover-link';
import { whenRemoved } from './when-removed';

/** Shown where the agent writes when the extension was updated or switched off under an open page. */
const ORPHANED = 'Tactful was updated or turned off. Reload this tab to go on.';

/**
 * Coaches the focused reply box of this frame, one at a time, until `signal` aborts.
 * @param isOrphaned whether the extension itself is gone, and not only this copy of its script
 */
export function startCoach(helpdesk: Helpdesk, isOrphaned: () => boolean, signal: AbortSignal): void {
  const rules = RULES.filter((rule) => rule.defaultOn);
  const link = new PopoverLink();
  const dismissed = new WeakMap<HTMLElement, Dismissals>();
  let current: { coach: BoxCoach; life: AbortController } | undefined;

  const end = (life: AbortController | undefined): void => {
    life?.abort();
    if (current?.life === life) current = undefined;
  };
  const begin = (box: ReplyBox): void => {
    if (current?.coach.box.element === box.element) return;
    end(current?.life);
    const life = new AbortController();
    const until = AbortSignal.any([life.signal, signal]);
    const dismissals = dismissed.get(box.element) ?? new Dismissals();
    dismissed.set(box.element, dismissals);
    try {
      current = { life, coach: new BoxCoach(box, { helpdesk, rules, link, dismissals }, until) };
    } catch (error) {
      // half a coach must not stay behind
      life.abort();
      throw error;
    }
    whenRemoved(box.element, () => end(life), until);
  };
  whenReplyBoxFocused(helpdesk, begin, signal);
  onNextFlag(() => holdsFocus() && current?.coach.showNext(), signal);
  signal.addEventListener(
    'abort',
    () => {
      if (current && isOrphaned()) link.port?.say(ORPHANED, current.coach.place);
    },
    { once: true },
  );
}

/** Whether the keys go to this document: a parent of the frame they go to says that it has the focus as well. */
function holdsFocus(): boolean {
  return document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? '');
}
