import type { Span } from '../types';
import { lazily } from './lazily';
import { matchesOf } from './matches';

/**
 * What rules never look at inside a line: addresses, placeholders, code, what stands in quotation marks.
 * Every repetition is bounded, so that a hostile paste costs no more than its length.
 */
const MASKS = lazily(
  String.raw`\bhttps?:\/\/\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|io|co|app|dev|help|support)\b(?:\/\S*)?|\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|\$?\{[\w. ]{1,40}\}|%\w{2,40}%|<<[^<>\n]{1,60}>>|<[a-z]\w{1,30}>|(?<![^\s(])['‘][^'‘’\n]{2,80}['’](?![\p{L}\p{N}])|\x60[^\x60\n]{1,200}\x60|"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»`,
  'gu',
);

/** Without one of these no mask can be there; nearly all lines have none. */
const MAYBE = /[@{%<`"“«‘]|(?:^|[\s(])'|\/\/|\.[a-z]/i;

const TRAILING = /[.,!?;:)\]'"’”]+$/;

/** Masked spans of `text`, in order; `from` is added to each offset. A URL gives back the punctuation after it. */
export function findMasks(text: string, from: number): Span[] {
  const spans: Span[] = [];
  if (!MAYBE.test(text)) return spans;
  for (const hit of matchesOf(MASKS(), text)) {
    const isAddress = /^(?:h|w|[\w.+-])/i.test(hit[0]);
    const length = isAddress ? hit[0].replace(TRAILING, '').length : hit[0].length;
    if (length > 0) spans.push([from + hit.index, from + hit.index + length]);
  }
  return spans;
}

/** Both lists in one, in order, overlaps joined. */
export function mergeMasks(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  if (b.length === 0) return a;
  const merged: Span[] = [];
  for (const [start, end] of [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
