/**
 * One rectangle a line: a range gives one for each text node and again for each element that it covers wholly.
 * Two pieces are on one line when they overlap by more than half of the lower one's height.
 */
export function byLine(pieces: DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  const sorted = pieces.filter((piece) => piece.width > 0 && piece.height > 0);
  for (const piece of sorted.sort((one, other) => one.top - other.top || one.left - other.left)) {
    const at = lines.findIndex((line) => onOneLine(line, piece));
    const line = lines[at];
    if (line) lines[at] = union(line, piece);
    else lines.push(piece);
  }
  return lines;
}

function onOneLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(
    left,
    top,
    Math.max(one.right, other.right) - left,
    Math.max(one.bottom, other.bottom) - top,
  );
}
