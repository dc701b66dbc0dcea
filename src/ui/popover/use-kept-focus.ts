import { type RefObject, useLayoutEffect } from 'react';
import type { Anchor } from '../../popover-port';
import { after } from '../kit/after';
import { focusStart } from './focus-start';

/** So long after the agent's last key an editor may still follow it; milliseconds. */
const FOLLOWS = 1000;

const NONE: EventTarget[] = [];

/**
 * Takes the focus back, once, from a page that took it right after the popover opened with it: an editor that still
 * follows the agent's last key (Lexical) sees to it that it has the focus. What the agent does is left alone.
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
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (element.contains(relatedTarget as Node | null)) return;
      watching.abort();
      // the page has its say first; to another window the focus may go
      after(0, () => document.hasFocus() && focusStart(element), shown.signal);
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
