import { type RefObject, useLayoutEffect } from 'react';
import type { Anchor } from '../../popover-port';
import { after } from '../kit/after';
import { focusStart } from './focus-start';

/** So long after the agent's last key an editor may still follow it; milliseconds. */
const FOLLOWS = 1000;

/** A page that still takes the focus then is meant to have it. */
const TIMES = 3;

const NONE: EventTarget[] = [];

/**
 * Takes the focus back from a page that took it right after the popover opened with it: an editor that still follows the
 * agent's last keys (Lexical) sees to it that it has the focus. What the agent does is left alone.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  takesFocus: boolean,
  scrolls: Anchor['scrolls'] = NONE,
): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (!takesFocus || !element) return;
    const shown = new AbortController();
    const watching = new AbortController();
    const signal = AbortSignal.any([shown.signal, watching.signal]);
    let taken = 0;
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (element.contains(relatedTarget as Node | null)) return;
      taken += 1;
      if (taken === TIMES) watching.abort();
      // once the page's turn is over, and before a key that waits already; to another window the focus may go
      queueMicrotask(() => void (!shown.signal.aborted && document.hasFocus() && focusStart(element)));
    };
    element.addEventListener('focusout', onFocusOut, { signal });
    // what is done in the frame of a reply, our window does not hear
    for (const target of [window, ...scrolls]) {
      for (const type of ['keydown', 'pointerdown'])
        target.addEventListener(type, () => watching.abort(), { capture: true, passive: true, signal });
    }
    after(FOLLOWS, () => watching.abort(), signal);
    return () => shown.abort();
  }, [frame, takesFocus, scrolls]);
}
