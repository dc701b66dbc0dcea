import type { Middleware } from '@floating-ui/dom';

/** What people press: tabs and toolbars over a reply box, Send below it. Scrolled regions that take the focus are none. */
const CONTROLS = [
  'a[href], button, input, select, textarea, summary, label, [contenteditable]',
  '[role="button"], [role="tab"], [role="toolbar"], [role="menu"], [role="combobox"], [role="switch"]',
].join();

/** How far it goes for a place, and in steps of how much; CSS pixels. */
const REACH = 160;
const STEP = 8;
/** So far it stays away from a control; CSS pixels. */
const AWAY = 4;

/**
 * Moves what floats above a reply box up until it covers no control of the page, else below the box; where there is no
 * such place within reach and `edge` pixels inside the window, it stays.
 */
export function clearOfControls(gap: number, edge: number): Middleware {
  return {
    name: 'clearOfControls',
    fn({ x, y, rects: { reference, floating } }) {
      const isFree = (at: number): boolean => {
        const rect = new DOMRect(x, at, floating.width, floating.height);
        return rect.top >= edge && rect.bottom <= window.innerHeight - edge && !coversControl(rect);
      };
      const steps = Array.from({ length: REACH / STEP }, (_, index) => index * STEP);
      const below = reference.y + reference.height + gap;
      const places = [...steps.map((step) => y - step), ...steps.map((step) => below + step)];
      return { y: places.find(isFree) ?? y };
    },
  };
}

function coversControl({ left, right, top, bottom }: DOMRect): boolean {
  const third = (right - left) / 3;
  const columns = [left - AWAY, left + third, right - third, right + AWAY];
  const rows = [top - AWAY, (top + bottom) / 2, bottom + AWAY];
  return rows.some((y) => columns.some((x) => elementAt(x, y)?.closest(CONTROLS)));
}

/** The page's element at a point, in open shadow roots too; ours are looked through. */
function elementAt(x: number, y: number): Element | undefined {
  let found = document.elementsFromPoint(x, y).find(({ localName }) => !localName.startsWith('tactful-'));
  for (let inside = found; inside?.shadowRoot; ) {
    const inner: Element | null = inside.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === inside) break;
    found = inner;
    inside = inner;
  }
  return found;
}
