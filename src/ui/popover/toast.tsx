import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Anchor } from '../../popover-port';
import { after } from '../kit/after';
import { placeByBox } from './place';

const STAYS_MS = 6000;

export interface ToastProps {
  line: string;
  anchor: Pick<Anchor, 'element' | 'theme'>;
  undo?: { run(): void; takesFocus: boolean } | undefined;
  onGone(): void;
  /** The focus, which it had taken, is given up; `returnFocus`: and belongs back in the reply. */
  onFocusLeft?(returnFocus: boolean): void;
}

/** One quiet line near the reply box. Gone after six seconds, unless pointer or focus rests on it. */
export function Toast({ line, anchor, undo, onGone, onFocusLeft }: ToastProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const takesFocus = undo?.takesFocus ?? false;

  useLayoutEffect(() => {
    const leaving = new AbortController();
    if (frame.current) placeByBox(frame.current, anchor, leaving.signal);
    return () => leaving.abort();
  }, [anchor]);

  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useEffect(() => {
    if (hovered || focused) return;
    const leaving = new AbortController();
    after(STAYS_MS, onGone, leaving.signal);
    return () => leaving.abort();
  }, [hovered, focused, onGone]);

  // Only keys that type give the focus back, and before the browser acts on them: the letter lands in the reply.
  function onKeyDown(event: KeyboardEvent): void {
    const types =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    // past us in the page there is only the browser's own toolbar
    if (event.key === 'Tab') event.preventDefault();
    if (types || event.key === 'Tab' || event.key === 'Escape') onFocusLeft?.(true);
    if (event.key === 'Escape') onGone();
  }

  return (
    <span
      className="toast"
      data-theme={anchor.theme}
      data-unplaced
      data-enters
      ref={frame}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      {line}
      {undo && (
        <button
          type="button"
          className="btn"
          ref={button}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            onFocusLeft?.(false);
          }}
          onKeyDown={onKeyDown}
          onClick={() => {
            undo.run();
            onFocusLeft?.(true);
            onGone();
          }}
        >
          Undo
        </button>
      )}
    </span>
  );
}
