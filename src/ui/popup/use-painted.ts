import { useEffect, useState } from 'react';
import { after } from '../kit/after';

/** Whether the frame with what `isDrawn` speaks of has been painted: what can wait until then must not hold it up. */
export function usePainted(isDrawn: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isDrawn) return undefined;
    const life = new AbortController();
    // a task after the frame's callbacks comes after its painting
    const frame = requestAnimationFrame(() => after(0, () => setPainted(true), life.signal));
    life.signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
    return () => life.abort();
  }, [isDrawn]);
  return isPainted;
}
