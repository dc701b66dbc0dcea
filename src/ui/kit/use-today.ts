import { useEffect, useState } from 'react';
import { askBackground, onCounted } from '../../messages';
import type { TodayAnswer } from '../../stats/today';
import { onSeenAgain } from './on-seen-again';

/**
 * Today's totals as the background has them, asked again each time that something was counted, and that the page comes
 * back into sight: it may be another day.
 * @param isDue whether the background, which may have to wake for it, is asked yet
 */
export function useToday(isDue = true): TodayAnswer | undefined {
  const [today, setToday] = useState<TodayAnswer>();
  useEffect(() => {
    if (!isDue) return undefined;
    const life = new AbortController();
    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      const own = asked;
      const answer = await askBackground({ type: 'read-today' });
      // a later question has the newer answer, whichever comes first
      if (own === asked && !life.signal.aborted) setToday(answer);
    };
    void ask();
    onCounted(() => void ask(), life.signal);
    onSeenAgain(() => void ask(), life.signal);
    return () => life.abort();
  }, [isDue]);
  return today;
}
