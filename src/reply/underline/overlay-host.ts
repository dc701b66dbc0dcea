import { closestAcross } from '../../page/closest-across';
import { setStyles } from './mirror-style';

const HOST_STYLES = {
  all: 'initial',
  // said in overlay.css, which Firefox takes back when the extension goes; it ends our script without a word
  display: 'var(--tactful-overlay, none)',
  position: 'fixed',
  overflow: 'hidden',
  'pointer-events': 'none',
  'z-index': '2147483647',
  visibility: 'hidden',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  contain: 'strict',
};

/** The element of ours that a mirror is drawn in: nothing to click, nothing to hear, out of the page's styles. */
export function createHost(document: Document): HTMLElement {
  const host = document.createElement('tactful-overlay');
  host.setAttribute('aria-hidden', 'true');
  setStyles(host, HOST_STYLES);
  return host;
}

/** A field in a modal dialog is drawn above all else; we follow it there. */
export function joinTopLayer(host: HTMLElement, field: Element): void {
  if (closestAcross(field, ':modal, :popover-open')?.ownerDocument !== host.ownerDocument) return;
  host.popover = 'manual';
  host.showPopover();
}
