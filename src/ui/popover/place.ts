import {
  autoUpdate,
  type ComputePositionConfig,
  computePosition,
  flip,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import type { Anchor } from '../../popover-port';
import { clearOfControls } from './clear-of-controls';
import { clearOfSend } from './clear-of-send';

const GAP = 8;
const EDGE = 12;
const LEAST_HEIGHT = 150;

/** The window and nothing else bounds us: in the top layer no element of the page clips. */
const WINDOW = { boundary: [] as Element[], rootBoundary: 'viewport', padding: EDGE } as const;

/**
 * Keeps `floating` 8 px below the last of the anchor's lines, above the first when there is no room below or Send is
 * there, beside them when there is room on neither side; 12 px inside the window. While the words are out of sight it carries
 * `data-away`. `data-side` says where it ended up.
 */
export function placeByWords(floating: HTMLElement, anchor: Anchor, signal: AbortSignal): void {
  keepPlaced(floating, anchor, () => union(anchor.rects()), signal, {
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ ...WINDOW, crossAxis: false, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift(WINDOW),
      clearOfSend(anchor.sends, GAP, EDGE),
      size({
        ...WINDOW,
        apply: ({ availableHeight }) => {
          floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
}

/** Keeps `floating` above the reply box, clear of what people press there. */
export function placeByBox(
  floating: HTMLElement,
  anchor: Pick<Anchor, 'element' | 'scrolls'>,
  signal: AbortSignal,
): void {
  keepPlaced(floating, anchor, () => anchor.element.getBoundingClientRect(), signal, {
    placement: 'top-start',
    middleware: [
      offset(GAP),
      flip(WINDOW),
      shift({ ...WINDOW, crossAxis: true }),
      clearOfControls(GAP, EDGE),
    ],
  });
}

/** Keeps a menu by the button that opened it. */
export function placeByButton(floating: HTMLElement, button: HTMLElement, signal: AbortSignal): void {
  keepPlaced(floating, { element: button }, () => button.getBoundingClientRect(), signal, {
    placement: 'bottom-start',
    middleware: [offset(GAP / 2), flip(WINDOW), shift(WINDOW)],
  });
}

function keepPlaced(
  floating: HTMLElement,
  { element: box, scrolls = [box] }: Pick<Anchor, 'element' | 'scrolls'>,
  rect: () => DOMRect | undefined,
  signal: AbortSignal,
  config: Partial<ComputePositionConfig>,
): void {
  const update = async () => {
    const reference = rect();
    if (!reference) {
      floating.toggleAttribute('data-away', true);
      return;
    }
    // Measured at full height each time, else a popover that was once squeezed would never turn to the roomier side.
    floating.style.maxHeight = '';
    // Without `contextElement`: with it, a scaled or framed reply box would bend rectangles that are right already.
    const virtual = { getBoundingClientRect: () => reference };
    const { x, y, placement } = await computePosition(virtual, floating, { ...config, strategy: 'fixed' });
    if (signal.aborted) return;
    Object.assign(floating.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, right: 'auto' });
    floating.removeAttribute('data-unplaced');
    floating.dataset.side = placement.split('-')[0];
    floating.toggleAttribute('data-away', false);
  };
  const watched = { getBoundingClientRect: () => rect() ?? new DOMRect(), contextElement: box };
  const stop = autoUpdate(watched, floating, update);
  signal.addEventListener('abort', stop, { once: true });
  // autoUpdate hears the boxes around the reply box scroll, not the reply box itself.
  for (const target of scrolls) target.addEventListener('scroll', update, { passive: true, signal });
}

function union(rects: DOMRect[]): DOMRect | undefined {
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
