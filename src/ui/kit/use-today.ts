import { useEffect, useState } from 'react';
import { askBackground } from '../../messages';
import type { TodayAnswer } from '../../stats/today';
import { onSeenAgain } from './on-seen-again';

/**
 * Today's totals as the background has them, asked again each time that the page comes back into sight.
 * @param isDue whether the background, which may have to wake for it, is asked yet
 */
export function useToday(isDue = true): TodayAnswer | undefined {
  const [today, setToday] = useState<TodayAnswer>();
  useEffect(() => {
    if (!isDue) return undefined;
    const life = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await askBackground({ type: 'read-today' });
      if (!life.signal.aborted) setToday(answer);
    };
    void ask();
    onSeenAgain(() => void ask(), life.signal);
    return () => life.abort();
  }, [isDue]);
  return today;
}
