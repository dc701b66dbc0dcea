import type { Helpdesk } from '../helpdesks/helpdesk';
import { isInternalNote, type ReplyBox } from '../reply/find';

/**
 * Calls back when the box turned from public reply to internal note or back. Agents switch by a click or a key, and
 * the helpdesk marks it in the same turn or the next frame, so that is when it is looked at; nothing is observed.
 */
export function watchNoteSwitch(
  box: ReplyBox,
  helpdesk: Helpdesk,
  onSwitch: () => void,
  signal: AbortSignal,
): void {
  if (helpdesk.internalNote === undefined) return;
  let was = isInternalNote(box, helpdesk);
  const look = (): void => {
    if (signal.aborted || isInternalNote(box, helpdesk) === was) return;
    was = !was;
    onSwitch();
  };
  const lookSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(look));
  // a letter switches nothing: those keys are the many, and must cost nothing
  const onKey = ({ key, altKey, ctrlKey, metaKey }: Partial<KeyboardEvent>): void => {
    // a page that fills in forms makes key events that have none
    if (key === undefined || key.length > 1 || altKey || ctrlKey || metaKey) lookSoon();
  };
  const listen = { capture: true, passive: true, signal };
  window.addEventListener('click', lookSoon, listen);
  window.addEventListener('keyup', onKey, listen);
}
