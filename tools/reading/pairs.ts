import type { Original } from './original';
import { ourWording } from './our-wording';
import { seededCoin } from './seeded-coin';

/** What a judge reads: the reply with its original marked, and two versions of it in an order that says nothing. */
export interface Pair {
  n: number;
  marked: string;
  a: string;
  b: string;
  /** For whoever takes the scores; never shown to a judge. */
  oursIsA: boolean;
  ours: string;
}

/** Pairs of all originals for which we have a wording now. `n` is the original's place, from 1. */
export function pairsOf(
  originals: readonly Original[],
  textOf: (reply: string) => string,
  seed: number,
): Pair[] {
  const coin = seededCoin(seed);
  return originals.flatMap((original, at) => {
    const text = textOf(original.reply);
    const oursIsA = coin();
    const ours = ourWording(text, original);
    if (!ours) return [];
    const { start, end, expert } = original;
    const theirs = text.slice(0, start) + expert + text.slice(end);
    return {
      n: at + 1,
      marked: `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
      a: oursIsA ? ours.whole : theirs,
      b: oursIsA ? theirs : ours.whole,
      oursIsA,
      ours: ours.wording,
    };
  });
}
