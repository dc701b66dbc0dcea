import type { Anchor } from '../popover-port';
import { frameOf } from '../reply/frame-of';
import { themeOf } from '../reply/theme';

/** Where something is drawn for a reply box: beside the box itself, or beside the frame of ours that it stands in. */
export function placeOf(element: HTMLElement): Pick<Anchor, 'element' | 'theme' | 'scrolls'> {
  let ours: Element = element;
  const scrolls: EventTarget[] = [element];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    scrolls.push(ours.ownerDocument);
    ours = frame;
  }
  return { element: ours, theme: themeOf(element), scrolls };
}
