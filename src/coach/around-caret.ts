import type { Reply, Span } from '../rules/types';

/** Longest reply that is reviewed whole, and how much of a longer one is, in UTF-16 units. */
const WHOLE = 30_000;
const AROUND = 10_000;

/** The part of a reply that is reviewed, and where it begins in it. */
export interface Part {
  reply: Reply;
  offset: number;
}

/** A reply as it is, or of a very long one what is around the caret, cut at line ends where it can be. */
export function aroundCaret(reply: Reply, caret: number): Part {
  const { text } = reply;
  if (text.length <= WHOLE) return { reply, offset: 0 };
  const middle = Math.min(Math.max(caret, AROUND / 2), text.length - AROUND / 2);
  const from = Math.floor(middle - AROUND / 2);
  const line = text.indexOf('\n', from);
  const start = from > 0 && line !== -1 && line < middle - AROUND / 4 ? line + 1 : from;
  const last = text.lastIndexOf('\n', start + AROUND);
  const end = start + AROUND >= text.length ? text.length : last > caret ? last : start + AROUND;
  const within = ([a, b]: Span): Span => [Math.max(a, start) - start, Math.min(b, end) - start];
  return {
    offset: start,
    reply: {
      text: text.slice(start, end),
      ...(reply.blocks && {
        blocks: reply.blocks
          .filter((block) => block.start < end && block.end > start)
          .map((block) => {
            const [from, to] = within([block.start, block.end]);
            return { ...block, start: from, end: to };
          }),
      }),
      ...(reply.masks && { masks: reply.masks.filter(([a, b]) => a < end && b > start).map(within) }),
    },
  };
}
