import type { Hunk } from './one-hunk';
import { sameText } from './same-text';
import { tokens } from './tokens';

/**
 * The stretches of `old` that differ from `next`, in the order of the text: what lies between them stays, word by
 * word (longest common subsequence).
 * @param offset where `old` begins in the whole text, in UTF-16 units
 */
export function everyHunk(old: string, next: string, offset: number): Hunk[] {
  const from = tokens(old);
  const to = tokens(next);
  const kept = keptPairs(from, to);
  const hunks: Hunk[] = [];
  let [a, b, at] = [0, 0, offset];
  for (const [i, j] of [...kept, [from.length, to.length] as const]) {
    const gone = from.slice(a, i).join('');
    const text = to.slice(b, j).join('');
    if (gone !== '' || text !== '') add(hunks, { start: at, end: at + gone.length, text }, old, offset);
    at += gone.length + (from[i]?.length ?? 0);
    [a, b] = [i + 1, j + 1];
  }
  return hunks;
}

/** Blanks are all alike: what stays of them between two changes is no reason to part the changes. */
function add(hunks: Hunk[], hunk: Hunk, old: string, offset: number): void {
  const last = hunks.at(-1);
  const between = last && old.slice(last.end - offset, hunk.start - offset);
  if (!last || between === undefined || between.trim() !== '') hunks.push(hunk);
  else hunks.splice(-1, 1, { start: last.start, end: hunk.end, text: last.text + between + hunk.text });
}

function keptPairs(from: string[], to: string[]): [number, number][] {
  const same = (i: number, j: number): boolean => sameText(from[i] ?? '', to[j] ?? '');
  const longest = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = longest[i] as number[];
      row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (same(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
