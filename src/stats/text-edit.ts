/** What changed from one text to the next: `start` to `oldEnd` became `start` to `newEnd`. UTF-16 offsets. */
export interface TextEdit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Where an edit leaves a stretch of text. What is typed beside it is not in it; what replaces all of it takes its
 * place; of one that is cut into, the rest is left.
 */
export function moved({ start, end }: Stretch, edit: TextEdit): Stretch {
  const by = edit.newEnd - edit.oldEnd;
  if (end <= edit.start && !(start === end && edit.oldEnd > edit.start)) return { start, end };
  if (start >= edit.oldEnd) return { start: start + by, end: end + by };
  if (edit.start <= start && end <= edit.oldEnd) return { start: edit.start, end: edit.newEnd };
  return {
    start: start < edit.start ? start : edit.newEnd,
    end: end > edit.oldEnd ? end + by : edit.start,
  };
}

/** Whether an edit was in the lines that a stretch of `text`, the text after it, stands in. */
export function isNear(edit: TextEdit, { start, end }: Stretch, text: string): boolean {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return edit.newEnd >= lineStart && (lineEnd === -1 || edit.start <= lineEnd);
}
