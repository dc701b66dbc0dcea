import { useCallback, useEffect, useState } from 'react';
import { dayOf } from '../../stats/day';
import { onSeenAgain } from '../kit/on-seen-again';
import { type ReadableLedger, type ReadDays, readDays } from './read-days';

export interface UsedDays {
  /** Undefined until they are read, and where they cannot be. */
  days: ReadDays | undefined;
  /** The browser keeps nothing here. */
  isRefused: boolean;
  readAgain(): void;
}

/** The days in the ledger, read once and again each time that the page comes back into sight. */
export function useDays(ledger: ReadableLedger): UsedDays {
  const [days, setDays] = useState<ReadDays>();
  const [isRefused, setRefused] = useState(false);
  const read = useCallback(async (): Promise<void> => {
    try {
      setDays(await readDays(ledger, dayOf(new Date())));
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }, [ledger]);
  useEffect(() => {
    const life = new AbortController();
    void read();
    onSeenAgain(() => void read(), life.signal);
    return () => life.abort();
  }, [read]);
  return { days, isRefused, readAgain: () => void read() };
}
