import type { ReplyBox } from '../find';
import { lastRead } from '../read';
import { themeOf } from '../theme';
import { byLine } from './by-line';
import { createHighlightPainter } from './highlight';
import type { Mark } from './mark';
import { createOverlayPainter } from './overlay';
import { intersection, visiblePart } from './visible-part';

/** The line is drawn below the words; a pointer on it means them. CSS pixels. */
const LINE_BELOW = 4;

/** The underlines of one reply box. Offsets are those of the last read text; rectangles are viewport pixels. */
export interface Underlines {
  /** Shows these marks and no others. Called at each change; costs next to nothing when nothing moved. */
  paint(marks: Mark[]): void;
  /** A wash behind the words of this mark while its popover is open. */
  open(mark: Mark | undefined): void;
  /** Line by line, clipped to what can be seen of the box; empty if the mark is gone or scrolled away. */
  rects(mark: Mark): DOMRect[];
  /** The mark whose words or line are at this point, unless something lies over the box there. */
  at(x: number, y: number): Mark | undefined;
  /** Scrolls the mark's words into sight, the box and what it stands in. */
  reveal(mark: Mark): void;
}

/** Everything drawn is gone when `signal` aborts. */
export function createUnderlines(box: ReplyBox, signal: AbortSignal): Underlines {
  const { element } = box;
  const painter =
    box.kind === 'text-control'
      ? createOverlayPainter(box.element, themeOf(element), signal)
      : createHighlightPainter(element, themeOf(element), signal);
  let marks: Mark[] = [];

  // Pages that switch between day and night do so by a class, seen at the next focus, or by the system.
  const followTheme = (): void => painter.useTheme(themeOf(element));
  element.addEventListener('focus', followTheme, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme, { signal });

  const rects = (mark: Mark): DOMRect[] => {
    const visible = visiblePart(element);
    if (!visible || signal.aborted) return [];
    return byLine(painter.rects(mark).flatMap((piece) => intersection(piece, visible) ?? []));
  };

  const isOnTop = (x: number, y: number): boolean => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return element.contains(root.elementFromPoint(x, y));
  };

  return {
    paint(next) {
      const read = lastRead(box);
      if (signal.aborted || !read) return;
      marks = next;
      painter.paint(next, read);
    },
    open: (mark) => painter.open(mark),
    rects,
    at(x, y) {
      if (marks.length === 0 || !isOnTop(x, y)) return undefined;
      const covers = ({ left, right, top, bottom }: DOMRect): boolean =>
        x >= left && x < right && y >= top && y < bottom + LINE_BELOW;
      return marks.find((mark) => rects(mark).some(covers));
    },
    reveal: (mark) => painter.reveal(mark),
  };
}
