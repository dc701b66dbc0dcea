import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FlagActions, Way } from '../../popover-port';
import { holdsFocus } from '../kit/holds-focus';
import { copyText } from './copy-text';

/** A way that the editor did not take, and whether its wording reached the clipboard. */
export interface NotTaken {
  way: Way;
  copied: boolean;
  /** The editor made something else of it, and the reply is not as it was. */
  garbled: boolean;
  /** The popover had the focus when the way was chosen; trying it may have moved the focus to the reply. */
  hadFocus: boolean;
}

/**
 * Carries a choice to the editor, once however often it is pressed, and keeps what came back if it did not work.
 *
 * @param done the popover has nothing more to say; told whether it had the focus when the way was chosen
 */
export function useChosenWay(
  ways: readonly Way[],
  use: FlagActions['use'],
  frame: RefObject<HTMLElement | null>,
  done: (hadFocus: boolean) => void,
) {
  const [notTaken, setNotTaken] = useState<NotTaken>();
  const underWay = useRef(false);
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  async function choose(index: number): Promise<void> {
    const way = ways[index];
    if (!way || underWay.current || notTaken) return;
    underWay.current = true;
    const hadFocus = holdsFocus(frame.current);
    // A broken promise says nothing about the reply, so neither do we: it is treated as gone.
    const outcome = await use(index).catch(() => 'gone' as const);
    const garbled = outcome === 'garbled';
    if (shown.current && (garbled || outcome === 'not-taken')) await copy(way, hadFocus, garbled);
    else if (shown.current) done(hadFocus);
    underWay.current = false;
  }

  async function copy(way: Way, hadFocus: boolean, garbled: boolean): Promise<void> {
    const text = way.suggestion.text;
    const copied = text.trim() !== '' && frame.current !== null && (await copyText(text, frame.current));
    if (shown.current) setNotTaken({ way, copied, hadFocus, garbled });
  }

  return {
    notTaken,
    choose,
    copyAgain: () => notTaken && copy(notTaken.way, holdsFocus(frame.current), notTaken.garbled),
    otherWordings: () => setNotTaken(undefined),
  };
}
