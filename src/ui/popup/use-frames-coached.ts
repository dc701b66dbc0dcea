import { useEffect, useRef } from 'react';
import { askBackground } from '../../messages';
import type { Tab } from './tab';

/**
 * Has frames of allowed sites coached in a tab whose own site is not: this popup, opened by its button, is what lets
 * us into the tab.
 * @param isDue whether the background, which may have to wake for it, is asked yet
 * @param onCoached called when there are frames that were not coached before
 */
export function useFramesCoached({ id, access }: Tab, isDue: boolean, onCoached: () => void): void {
  const coached = useRef(onCoached);
  coached.current = onCoached;
  useEffect(() => {
    if (!isDue || id === undefined || access !== 'none') return undefined;
    const life = new AbortController();
    void askBackground({ type: 'coach-frames', tabId: id }).then((fresh = 0) => {
      if (fresh > 0 && !life.signal.aborted) coached.current();
    });
    return () => life.abort();
  }, [id, access, isDue]);
}
