import type { Middleware } from '@floating-ui/dom';

/**
 * Turns what hangs below some words to above them where it would cover one of `controls`, if there is room above,
 * `gap` pixels from the words and `edge` inside the window.
 */
export function clearOfSend(controls: () => DOMRect[], gap: number, edge: number): Middleware {
  return {
    name: 'clearOfSend',
    fn({ x, y, placement, rects: { reference, floating } }) {
      const isRoomAbove = reference.y - gap - floating.height >= edge;
      if (!placement.startsWith('bottom') || !isRoomAbove) return {};
      const over = new DOMRect(x, y, floating.width, floating.height);
      return controls().some((control) => overlap(over, control))
        ? { reset: { placement: 'top-start' } }
        : {};
    },
  };
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
