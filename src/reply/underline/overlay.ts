import { type Mark, type Painter, sameMark, type Theme } from './mark';
import { Mirror } from './mirror';
import { copyTextStyle, setStyles, textStyleOf } from './mirror-style';
import { intersection, paddingBox, visiblePart } from './visible-part';

/** A pixel of rounding is no doubt about the geometry; more is. */
const ROUNDING = 1;

/**
 * Underlines over a text field, in which nothing can be highlighted: its text again, transparent, in an element
 * of our own under `documentElement`. Text is drawn at once; where it stands is looked up in the same frame.
 * Whenever that is in doubt (scaled, hidden, covered, emptied by the page), it is not shown.
 */
export function createOverlayPainter(field: HTMLTextAreaElement, theme: Theme, signal: AbortSignal): Painter {
  const host = createHost(field.ownerDocument);
  const mirror = new Mirror(field.ownerDocument, theme);
  setStyles(mirror.element, MIRROR_STYLES);
  host.attachShadow({ mode: 'open' }).append(mirror.element);
  let marks: Mark[] = [];
  let text = '';
  let copied = '';
  let frame = 0;

  const place = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!host.isConnected) return;
    const visible = field.value === text && isPlain(field) ? visiblePart(field) : undefined;
    setStyles(host, { visibility: 'hidden' });
    if (!visible) return;
    copyStyleIfChanged();
    move(host, mirror.element, field, visible);
    if (!standsAt(host, visible)) return;
    setStyles(host, { visibility: 'visible' });
    hideCovered(mirror, field, visible);
  };
  const placeSoon = (): void => {
    if (marks.length > 0 && frame === 0) frame = requestAnimationFrame(place);
  };
  const copyStyleIfChanged = (): void => {
    const style = getComputedStyle(field);
    const now = textStyleOf(style);
    if (now === copied) return;
    copied = now;
    copyTextStyle(style, mirror.element);
    mirror.element.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  };

  const clear = (): void => {
    marks = [];
    cancelAnimationFrame(frame);
    frame = 0;
    host.remove();
  };
  followGeometry(field, placeSoon, signal);
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(next, read) {
      marks = next;
      text = read.text;
      if (marks.length === 0) return clear();
      if (!host.isConnected) {
        field.ownerDocument.documentElement.append(host);
        joinTopLayer(host, field);
      }
      mirror.draw(text, marks);
      placeSoon();
    },
    open: (mark) => mirror.open(mark),
    rects(mark) {
      if (frame !== 0) place();
      if (!host.isConnected || host.style.visibility !== 'visible') return [];
      const own = mirror.spans().filter((each) => sameMark(each.mark, mark));
      return own.flatMap(({ span }) =>
        span.style.visibility === 'hidden' ? [] : [...span.getClientRects()],
      );
    },
    useTheme: (next) => mirror.useTheme(next),
    clear,
  };
}

const HOST_STYLES = {
  all: 'initial',
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

const MIRROR_STYLES = {
  position: 'absolute',
  'box-sizing': 'border-box',
  color: 'transparent',
  '-webkit-text-fill-color': 'transparent',
  // Forced colours would give the mirrored text a colour of its own.
  'forced-color-adjust': 'none',
  'user-select': 'none',
};

function createHost(document: Document): HTMLElement {
  const host = document.createElement('tactful-overlay');
  host.setAttribute('aria-hidden', 'true');
  setStyles(host, HOST_STYLES);
  return host;
}

/** A field in a modal dialog is drawn above all else; we follow it there. */
function joinTopLayer(host: HTMLElement, field: Element): void {
  if (!field.closest(':modal, :popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}

function followGeometry(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal };
  // A menu that opens over the marked words does so on a click or a key.
  for (const type of ['scroll', 'resize', 'pointerup', 'keyup', 'transitionend', 'selectionchange']) {
    window.addEventListener(type, changed, listen);
  }
  field.addEventListener('scroll', changed, listen);
  const sizes = new ResizeObserver(changed);
  sizes.observe(field);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** Drawn at its own size, upright and in sight: otherwise a copy of it would stand elsewhere. */
function isPlain(field: HTMLElement): boolean {
  if (!field.isConnected || !field.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = field.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = field;
  return Math.abs(width - offsetWidth) <= ROUNDING && Math.abs(height - offsetHeight) <= ROUNDING;
}

function move(host: HTMLElement, mirror: HTMLElement, field: HTMLElement, visible: DOMRect): void {
  const box = paddingBox(field);
  setStyles(host, {
    left: `${visible.left}px`,
    top: `${visible.top}px`,
    width: `${visible.width}px`,
    height: `${visible.height}px`,
  });
  setStyles(mirror, {
    left: `${box.left - visible.left - field.scrollLeft}px`,
    top: `${box.top - visible.top - field.scrollTop}px`,
    width: `${textWidth(field)}px`,
  });
}

/** As `clientWidth`, which is rounded: half a pixel decides where a line wraps. Scroll bars are whole pixels. */
function textWidth(field: HTMLElement): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(field);
  const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
  const bar = Math.round(field.offsetWidth - field.clientWidth - borders);
  return field.getBoundingClientRect().width - borders - (bar > ROUNDING ? bar : 0);
}

/** A transform on the page's root moves what is `fixed`. */
function standsAt(host: HTMLElement, visible: DOMRect): boolean {
  const { left, top } = host.getBoundingClientRect();
  return Math.abs(left - visible.left) <= ROUNDING && Math.abs(top - visible.top) <= ROUNDING;
}

/** A menu or a banner of the page over the marked words hides their line too. */
function hideCovered(mirror: Mirror, field: HTMLElement, visible: DOMRect): void {
  const root = field.getRootNode() as Document | ShadowRoot;
  const covered = mirror.spans().map(({ span }) => {
    const seen = [...span.getClientRects()].map((rect) => intersection(rect, visible)).find((part) => part);
    if (!seen) return { span, hidden: false };
    const top = root.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
    return { span, hidden: top !== field };
  });
  for (const { span, hidden } of covered) span.style.visibility = hidden ? 'hidden' : '';
}
