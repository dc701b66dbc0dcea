import { PUT_BACK_TIMES, whenTakenOut } from '../../page/when-taken-out';
import { lengthOf } from '../value-length';
import { isPlain, placement, standsAt } from './field-geometry';
import { type Mark, type Painter, sameMark, type Theme } from './mark';
import { Mirror } from './mirror';
import { copyTextStyle, fillsLines, keepOnOneLine, setStyles, textStyleOf } from './mirror-style';
import { createHost, joinTopLayer } from './overlay-host';
import { intersection, visiblePart } from './visible-part';
import { watchMoves } from './watch-moves';

/** It covers words for as long as it is open, and nothing looks again when it goes. */
const OUR_POPOVER = 'tactful-popover';

/** How long no key was released before a menu that a key opened is looked for, in milliseconds. */
const TYPING_RESTS = 150;

/**
 * Underlines over a text field, in which nothing can be highlighted: its text again, transparent, in an element
 * of our own under `documentElement`. Text is drawn at once; where it stands is looked up in the same frame.
 * Whenever that is in doubt (scaled, hidden, covered, emptied by the page), it is not shown.
 */
export function createOverlayPainter(
  field: HTMLTextAreaElement | HTMLInputElement,
  theme: Theme,
  signal: AbortSignal,
): Painter {
  const host = createHost(field.ownerDocument);
  const mirror = new Mirror(field.ownerDocument, theme);
  setStyles(mirror.element, MIRROR_STYLES);
  host.attachShadow({ mode: 'open' }).append(mirror.element);
  let marks: Mark[] = [];
  let text = '';
  let copied = '';
  let placed = '';
  let frame = 0;
  let looksForCover = true;
  let shownFor = new AbortController();
  let putBack = 0;

  const place = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!host.isConnected) return;
    const visible = lengthOf(field) === text.length && isPlain(field) ? visiblePart(field) : undefined;
    if (visible) {
      copyStyleIfChanged();
      moveIfChanged(visible);
    }
    show(visible !== undefined && standsAt(host, visible));
    // What is newly drawn is looked at once the typing rests, like a menu that a key opened.
    if (visible && looksForCover) hideCovered(mirror, field, visible);
    looksForCover = false;
  };
  // Written only on change: it would have the browser style the whole mirror again.
  const show = (shown: boolean): void => {
    const visibility = shown ? 'visible' : 'hidden';
    if (host.style.visibility !== visibility) setStyles(host, { visibility });
  };
  const moveIfChanged = (visible: DOMRect): void => {
    const styles = placement(field, visible);
    const now = JSON.stringify(styles);
    if (now === placed) return;
    placed = now;
    setStyles(host, styles.host);
    setStyles(mirror.element, styles.mirror);
  };
  const placeSoon = (): void => {
    if (marks.length > 0 && frame === 0) frame = requestAnimationFrame(place);
  };
  const lookAgain = (): void => {
    looksForCover = true;
    placeSoon();
  };
  const copyStyleIfChanged = (): void => {
    const style = getComputedStyle(field);
    const now = textStyleOf(style);
    if (now === copied) return;
    copied = now;
    mirror.isFilled = fillsLines(style);
    mirror.draw(text, marks);
    copyTextStyle(style, mirror.element);
    if (field.localName === 'input') keepOnOneLine(style, mirror.element);
    mirror.element.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  };

  const attach = (): void => {
    shownFor.abort();
    shownFor = new AbortController();
    field.ownerDocument.documentElement.append(host);
    joinTopLayer(host, field);
    watchMoves(field, lookAgain, shownFor.signal);
    whenTakenOut(host, attachAgain, shownFor.signal);
  };
  const attachAgain = (): void => {
    putBack += 1;
    if (putBack > PUT_BACK_TIMES || !field.isConnected) return;
    attach();
    placeSoon();
  };

  const clear = (): void => {
    marks = [];
    cancelAnimationFrame(frame);
    frame = 0;
    // or it would be seen at its old place when it comes back
    setStyles(host, { visibility: 'hidden' });
    host.remove();
    shownFor.abort();
  };
  followGeometry(field, lookAgain, signal);
  followStyle(field, placeSoon, signal);
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(next, read) {
      marks = next;
      text = read.text;
      if (marks.length === 0) return clear();
      putBack = 0;
      if (!host.isConnected) attach();
      // What is typed behind the last mark moves nothing; a scroll or a new size is heard on its own.
      const drawn = mirror.draw(text, marks);
      if (drawn || host.style.visibility !== 'visible') placeSoon();
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
    reveal(mark) {
      const own = mirror.spans().find((each) => sameMark(each.mark, mark));
      if (!own) return;
      field.scrollIntoView({ block: 'nearest' });
      const { offsetTop, offsetHeight, offsetLeft, offsetWidth } = own.span;
      const isInSight =
        offsetTop >= field.scrollTop && offsetTop + offsetHeight <= field.scrollTop + field.clientHeight;
      if (!isInSight) field.scrollTop = offsetTop - field.clientHeight / 2;
      const isBeside =
        offsetLeft < field.scrollLeft || offsetLeft + offsetWidth > field.scrollLeft + field.clientWidth;
      if (isBeside) field.scrollLeft = offsetLeft - field.clientWidth / 2;
      place();
    },
  };
}

const MIRROR_STYLES = {
  position: 'absolute',
  'box-sizing': 'border-box',
  color: 'transparent',
  '-webkit-text-fill-color': 'transparent',
  // Forced colours would give the mirrored text a colour of its own.
  'forced-color-adjust': 'none',
  'user-select': 'none',
};

function followGeometry(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal };
  // A menu that opens over the marked words does so on a click or a key.
  for (const type of ['scroll', 'resize', 'pointerup', 'transitionend']) {
    window.addEventListener(type, changed, listen);
  }
  // … but most keys are letters: looked at once the typing rests, so that they cost nothing.
  let resting: ReturnType<typeof setTimeout> | undefined;
  const changedOnceAtRest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(changed, TYPING_RESTS);
  };
  window.addEventListener('keyup', changedOnceAtRest, listen);
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
  field.addEventListener('scroll', changed, listen);
  // words that an input method puts together move what is behind them, and are read when they are settled
  field.addEventListener('compositionupdate', changed, listen);
  const sizes = new ResizeObserver(changed);
  sizes.observe(field);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** What the page says of the field's looks, and fonts that come late: both can leave its size as it is. */
function followStyle(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const attributes = new MutationObserver(changed);
  attributes.observe(field, { attributeFilter: ['style', 'class', 'dir', 'wrap'] });
  signal.addEventListener('abort', () => attributes.disconnect(), { once: true });
  field.ownerDocument.fonts.addEventListener('loadingdone', changed, { signal });
}

/** A menu or a banner of the page over the marked words hides their line too. */
function hideCovered(mirror: Mirror, field: HTMLElement, visible: DOMRect): void {
  const root = field.getRootNode() as Document | ShadowRoot;
  const covered = mirror.spans().map(({ span }) => {
    const seen = [...span.getClientRects()].map((rect) => intersection(rect, visible)).find((part) => part);
    if (!seen) return { span, hidden: false };
    const top = root.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
    return { span, hidden: top !== field && top?.localName !== OUR_POPOVER };
  });
  for (const { span, hidden } of covered) {
    const visibility = hidden ? 'hidden' : '';
    if (span.style.visibility !== visibility) span.style.visibility = visibility;
  }
}
