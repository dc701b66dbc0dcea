import base from '../kit/base.css?inline';
import tokens from '../kit/tokens.css?inline';
import host from './host.css?inline';
import popover from './popover.css?inline';

/** What happens on our surface stays there: a page's shortcuts and click-outside handlers must not act on it. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'focusin', 'focusout', 'selectstart', 'dragstart'],
];

/** Our one element in a page. */
export interface Host {
  element: HTMLElement;
  /** Where to draw: inside the shadow root, so that listeners there hear what the host keeps from the page. */
  canvas: HTMLElement;
}

/**
 * Puts `<tactful-popover>` at the end of the document and into the top layer, where no stacking or overflow of the
 * page matters. It takes no room, shows nothing by itself, and is gone without a trace when `signal` aborts.
 */
export function openHost(signal: AbortSignal): Host {
  const element = document.createElement('tactful-popover');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + base + host + popover;
  const canvas = document.createElement('div');
  root.append(style, canvas);
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  root.addEventListener('mousedown', keepFocusWhereItIs, { signal });
  document.documentElement.append(element);
  element.showPopover();
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, canvas };
}

/** A click on a way leaves the caret in the reply; text to be copied by hand must still take a selection. */
function keepFocusWhereItIs(event: Event): void {
  const selectable = event.target instanceof Element && event.target.closest('[data-selectable]');
  if (!selectable) event.preventDefault();
}
