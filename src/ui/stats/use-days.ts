import { useEffect, useState } from 'react';
import { dayOf } from '../../stats/day';
import { onSeenAgain } from '../kit/on-seen-again';
import { type ReadableLedger, type ReadDays, readDays } from './read-days';

export interface UsedDays {
  /** Undefined until they are read, and where they cannot be. */
  days: ReadDays | undefined;
  /** The browser keeps nothing here. */
  isRefused: boolean;
}

/** The days in the ledger, as they are now. Seen again, the page begins anew: it may be another day. */
export function useDays(ledger: ReadableLedger): UsedDays {
  const [days, setDays] = useState<ReadDays>();
  const [isRefused, setRefused] = useState(false);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    onSeenAgain(() => setSeen((times) => times + 1), life.signal);
    return () => life.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is seen it begins anew
  useEffect(() => {
    const life = new AbortController();
    const next = (read: ReadDays): void => {
      setDays(read);
      setRefused(false);
    };
    ledger.follow(
      () => readDays(ledger, dayOf(new Date())),
      next,
      () => setRefused(true),
      life.signal,
    );
    return () => life.abort();
  }, [ledger, seen]);
  return { days, isRefused };
}
