import { frameOf } from './frame-of';

/** A rectangle of the viewport that `element` stands in, in our own viewport: frames moved, and scaled, as they are drawn. */
export function inOurView(rect: DOMRect, element: Element): DOMRect {
  const frame = frameOf(element);
  if (!frame) return rect;
  const { x, y, scale } = placeOf(frame);
  const { left, top, width, height } = rect;
  return inOurView(new DOMRect(x + left * scale, y + top * scale, width * scale, height * scale), frame);
}

/** The other way: a rectangle of the viewport that `frame` stands in, in the viewport inside of it. */
export function insideFrame(rect: DOMRect, frame: Element): DOMRect {
  const { x, y, scale } = placeOf(frame);
  const { left, top, width, height } = rect;
  return new DOMRect((left - x) / scale, (top - y) / scale, width / scale, height / scale);
}

function placeOf(frame: Element): { x: number; y: number; scale: number } {
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / ((frame as HTMLElement).offsetWidth || width || 1);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const x = left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale;
  return { x, y: top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale, scale };
}
