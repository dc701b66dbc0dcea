import { useEffect, useRef, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import type { UseOutcome } from '../../popover-port';
import { type FromPopup, POPUP_PORT, type ReplyReport, type ToPopup } from '../../popup-port';
import { after } from '../kit/after';
import { lastInFocus, NOTHING, type Said, withMessage } from './frames-said';

export interface UsedReply {
  /** Undefined where no frame of the tab has a reply box that is coached. */
  report: ReplyReport | undefined;
  /** Scheme, host and port of the page of the frame that it is in. */
  origin: string | undefined;
  /** Those of all frames of the tab that are watched. */
  watched: readonly string[];
  /** The frames that have one have answered by now. */
  hasAsked: boolean;
  /** Something of ours is in the tab: a page from before an install may have nothing. */
  isReached: boolean;
  /** Puts a wording into the reply. Resolves with what came of it, `gone` when the frame is. */
  use(flag: string, way: number): Promise<UseOutcome>;
}

/** How long a frame that is busy may keep the popup waiting; milliseconds. */
const ANSWER = 60;

/**
 * The reply that is being written in a tab, followed over a port. Of several frames, the one last in focus counts.
 * @param round a port reaches the frames that are watched when it opens: with each other value one opens anew
 * @param counts whether a frame with this origin counts: one that was just given back may not know it yet
 */
export function useReply(
  tabId: number | undefined,
  round: string,
  counts: (origin: string) => boolean,
): UsedReply {
  const [{ told, watched, isReached }, setShown] = useState(NOTHING);
  const [late, setLate] = useState(0);
  const [hasAsked, setHasAsked] = useState(false);
  const port = useRef<Browser.runtime.Port | undefined>(undefined);
  const waiting = useRef<((outcome: UseOutcome) => void) | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round has a port of its own
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const life = new AbortController();
    const opened = browser.tabs.connect(tabId, { name: POPUP_PORT });
    let said: Said = { ...NOTHING, over: opened };
    let isSettled = false;
    const show = (): void =>
      // what was said over the port before stays until this one has answered: it would flash by
      setShown((shown) => (isSettled || !shown.over || shown.over === opened ? said : shown));
    const say = (now: Said): void => {
      said = now;
      show();
    };
    const settle = (): void => {
      isSettled = true;
      setHasAsked(true);
      show();
    };
    after(ANSWER, settle, life.signal);
    // settled once every frame has heard it, and each heard of the port before
    const heard = (): void => after(0, settle, life.signal);
    browser.tabs.sendMessage(tabId, { type: 'popup-opened' }).then(heard, heard);
    port.current = opened;
    opened.onMessage.addListener((message: ToPopup) => {
      if (message.type === 'used') waiting.current?.(message.outcome);
      else if (message.type === 'coached') setLate((before) => before + 1);
      else say(withMessage(said, message));
    });
    opened.onDisconnect.addListener(() => {
      // Chrome's way of telling that no frame took the port, and Firefox's
      const { error } = opened as { error?: Error };
      waiting.current?.('gone');
      port.current = undefined;
      const isReached = said.isReached && !(browser.runtime.lastError ?? error);
      say({ ...said, told: [], isReached });
      settle();
    });
    return () => {
      life.abort();
      opened.disconnect();
      // its answer would come over a port that nobody hears any more
      waiting.current?.('gone');
    };
  }, [tabId, round, late]);
  const current = lastInFocus(told.filter(({ origin }) => counts(origin)));
  return {
    report: current?.report,
    origin: current?.origin,
    watched: watched.filter(counts),
    isReached,
    hasAsked: hasAsked || current !== undefined,
    use: (flag, way) =>
      new Promise((resolve) => {
        if (!current || !port.current) return resolve('gone');
        waiting.current = resolve;
        const message: FromPopup = { type: 'use', frame: current.frame, flag, way };
        port.current.postMessage(message);
      }),
  };
}
