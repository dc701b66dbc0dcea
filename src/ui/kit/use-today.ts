import { useEffect, useState } from 'react';
import { askBackground } from '../../messages';
import type { TodayAnswer } from '../../stats/today';
import { onSeenAgain } from './on-seen-again';

/** Today's totals as the background has them, asked again each time that the page comes back into sight. */
export function useToday(): TodayAnswer | undefined {
  const [today, setToday] = useState<TodayAnswer>();
  useEffect(() => {
    const life = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await askBackground({ type: 'read-today' });
      if (!life.signal.aborted) setToday(answer);
    };
    void ask();
    onSeenAgain(() => void ask(), life.signal);
    return () => life.abort();
  }, []);
  return today;
}
