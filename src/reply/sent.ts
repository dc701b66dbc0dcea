import type { Helpdesk } from '../helpdesks/helpdesk';
import { closestAcross } from '../page/closest-across';
import type { ReplyBox } from './find';

/**
 * Calls back when the agent sends the reply: by its form's submit, the helpdesk's send control or its shortcut. Heard
 * before the page hears it, while the text is still in the box, and never stood in the way of.
 */
export function watchSend(box: ReplyBox, helpdesk: Helpdesk, onSend: () => void, signal: AbortSignal): void {
  const element: HTMLElement = box.element;
  const onSubmit = ({ target }: Event): void => {
    if (target === closestAcross(element, 'form')) onSend();
  };
  const onClick = (event: Event): void => {
    const [pressed] = event.composedPath();
    const isSend = helpdesk.send && pressed instanceof Element && pressed.closest(helpdesk.send);
    if (isSend) onSend();
  };
  const onKey = ({ key, ctrlKey, metaKey, isTrusted }: KeyboardEvent): void => {
    if (isTrusted && key === 'Enter' && (ctrlKey || metaKey)) onSend();
  };
  const listen = { capture: true, passive: true, signal };
  window.addEventListener('submit', onSubmit, listen);
  window.addEventListener('click', onClick, listen);
  element.addEventListener('keydown', onKey, listen);
}
