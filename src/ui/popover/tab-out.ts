import type { KeyboardEvent } from 'react';

/**
 * Whether Tab or Shift+Tab would lead out of `frame`. Ours is the last thing in the page, so what comes next is the
 * browser's own toolbar: from there no key would lead back to the reply.
 */
export function leadsOut({ key, shiftKey }: KeyboardEvent, frame: HTMLElement | null): boolean {
  if (key !== 'Tab' || !frame) return false;
  const stops = [...frame.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])')];
  const focused = (frame.getRootNode() as Document | ShadowRoot).activeElement;
  return focused === (shiftKey ? stops[0] : stops.at(-1));
}
