import type { Helpdesk } from '../helpdesks/helpdesk';
import { onNextFlag } from '../messages';
import { whenReplyBoxFocused } from '../reply/when-focused';
import { RULES } from '../rules/registry';
import { BoxCoach } from './box-coach';
import { PopoverLink } from './popover-link';
import { whenRemoved } from './when-removed';

/** Shown where the agent writes when the extension was updated or switched off under an open page. */
const ORPHANED = 'Tactful was updated or turned off. Reload this tab to go on.';

/** Coaches the focused reply box of this frame, one at a time, until `signal` aborts. */
export function startCoach(helpdesk: Helpdesk, signal: AbortSignal): void {
  const rules = RULES.filter((rule) => rule.defaultOn);
  const link = new PopoverLink();
  let current: { coach: BoxCoach; life: AbortController } | undefined;

  const end = (life: AbortController | undefined): void => {
    life?.abort();
    if (current?.life === life) current = undefined;
  };
  whenReplyBoxFocused(
    helpdesk,
    (box) => {
      if (current?.coach.box.element === box.element) return;
      end(current?.life);
      const life = new AbortController();
      const until = AbortSignal.any([life.signal, signal]);
      current = { life, coach: new BoxCoach(box, helpdesk, rules, link, until) };
      whenRemoved(box.element, () => end(life), until);
    },
    signal,
  );
  onNextFlag(() => document.hasFocus() && current?.coach.showNext(), signal);
  signal.addEventListener(
    'abort',
    () => {
      if (current) link.port?.say(ORPHANED, current.coach.place);
    },
    { once: true },
  );
}
