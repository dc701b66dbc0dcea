const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * How many words a reply has.
 * @param masks what of `text` is not the agent's own, in order; UTF-16 offsets
 */
export function countWords(text: string, masks: readonly (readonly [number, number])[] = []): number {
  let words = 0;
  let from = 0;
  for (const [start, end] of [...masks, [text.length, text.length] as const]) {
    words += text.slice(from, start).match(WORD)?.length ?? 0;
    from = Math.max(from, end);
  }
  return words;
}
