import { closestAcross } from '../../page/closest-across';
import { whenTakenOut } from '../../page/when-taken-out';
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

/** A key held longer than this is not the press that closed us; milliseconds. */
const LONGEST_PRESS = 2000;

/** Our one element in a page. */
export interface Host {
  element: HTMLElement;
  /** Where to draw: inside the shadow root, so that listeners there hear what the host keeps from the page. */
  canvas: HTMLElement;
}

/**
 * Puts `<tactful-popover>` at the end of the document and into the top layer, where no stacking or overflow of the
 * page matters. It takes no room, shows nothing by itself, and is gone without a trace when `signal` aborts.
 * @param onTakenOut called in the turn in which the page takes it out
 */
export function openHost(beside: Element, onTakenOut: () => void, signal: AbortSignal): Host {
  const element = document.createElement('tactful-popover');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + base + host + popover;
  const canvas = document.createElement('div');
  root.append(style, canvas);
  // No signal: a key that closes us would remove these before it reaches them. They go with the element.
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  canvas.addEventListener('keydown', keepRelease, { signal });
  root.addEventListener('mousedown', keepFocusWhereItIs, { signal });
  // outside of an open modal dialog everything is inert, the top layer too
  const modal = closestAcross(beside, 'dialog:modal');
  (modal?.ownerDocument === document ? modal : document.documentElement).append(element);
  element.showPopover();
  whenTakenOut(element, onTakenOut, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, canvas };
}

/**
 * Esc and Enter may close us between press and release. The release then goes to the reply, where some pages close
 * a composer at the release of Esc, so it is kept too.
 */
function keepRelease(pressed: KeyboardEvent): void {
  if (pressed.key !== 'Escape' && pressed.key !== 'Enter') return;
  const over = new AbortController();
  const keep = (released: KeyboardEvent): void => {
    if (released.code !== pressed.code) return;
    released.stopPropagation();
    over.abort();
  };
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(LONGEST_PRESS)]);
  window.addEventListener('keyup', keep, { capture: true, signal });
}

/** A click on a way leaves the caret in the reply; text to be copied by hand must still take a selection. */
function keepFocusWhereItIs(event: Event): void {
  const selectable = event.target instanceof Element && event.target.closest('[data-selectable]');
  if (!selectable) event.preventDefault();
}
