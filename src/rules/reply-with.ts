import type { Block, Reply, Span, Suggestion } from './types';

/** The reply as it reads with a suggestion applied; blocks and masks behind it move along. */
export function replyWith(reply: Reply, { start, end, text }: Suggestion): Reply {
  const moved = text.length - (end - start);
  const from = (offset: number): number => (offset >= end ? offset + moved : offset);
  const blocks = reply.blocks?.map(
    (block): Block => ({
      ...block,
      start: block.start <= start ? block.start : from(block.start),
      end: from(block.end),
    }),
  );
  const masks = reply.masks?.map(
    ([first, last]): Span => (first >= end ? [first + moved, last + moved] : [first, last]),
  );
  return {
    text: reply.text.slice(0, start) + text + reply.text.slice(end),
    ...(blocks && { blocks }),
    ...(masks && { masks }),
  };
}
