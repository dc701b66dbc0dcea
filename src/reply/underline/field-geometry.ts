import { paddingBox } from './visible-part';

/** A pixel of rounding is no doubt about the geometry; more is. */
const ROUNDING = 1;

/** Drawn at its own size, upright and in sight: otherwise a copy of it would stand elsewhere. */
export function isPlain(field: HTMLElement): boolean {
  if (!field.isConnected || !field.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = field.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = field;
  return Math.abs(width - offsetWidth) <= ROUNDING && Math.abs(height - offsetHeight) <= ROUNDING;
}

/** Where the host's window onto the mirror is, and where the mirror is in it. */
export function placement(
  field: HTMLElement,
  visible: DOMRect,
): Record<'host' | 'mirror', Record<string, string>> {
  const box = paddingBox(field);
  const { left, top, width, height } = visible;
  return {
    host: { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` },
    mirror: {
      left: `${box.left - left - field.scrollLeft}px`,
      top: `${box.top - top - field.scrollTop}px`,
      width: `${textWidth(field)}px`,
    },
  };
}

/** As `clientWidth`, which is rounded: half a pixel decides where a line wraps. Scroll bars are whole pixels. */
function textWidth(field: HTMLElement): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(field);
  const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
  const bar = Math.round(field.offsetWidth - field.clientWidth - borders);
  return field.getBoundingClientRect().width - borders - (bar > ROUNDING ? bar : 0);
}

/** A transform on the page's root moves what is `fixed`. */
export function standsAt(host: HTMLElement, visible: DOMRect): boolean {
  const { left, top } = host.getBoundingClientRect();
  return Math.abs(left - visible.left) <= ROUNDING && Math.abs(top - visible.top) <= ROUNDING;
}
