/** A reply this long is shown whole; of a longer one, this much on either side. UTF-16 units. */
const SHOWN_WHOLE = 600;
const AROUND = 250;

/** The words at `start` to `end` (UTF-16) marked with ⟦ ⟧ among those around them. */
export function excerpt(text: string, start: number, end: number): string {
  const from = text.length <= SHOWN_WHOLE ? 0 : Math.max(0, start - AROUND);
  const to = text.length <= SHOWN_WHOLE ? text.length : Math.min(text.length, end + AROUND);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return `${before}⟦${text.slice(start, end)}⟧${after}`;
}
