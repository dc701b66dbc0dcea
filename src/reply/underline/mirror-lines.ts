import type { Mark } from './mark';

/** A mark's part in one line of a mirror; offsets into that line. */
export interface LinePiece {
  from: number;
  to: number;
  mark: Mark;
}

/** One line of a text field's value, up to its line feed; it may wrap into several when drawn. */
export interface MirrorLine {
  start: number;
  text: string;
  pieces: LinePiece[];
  /** Equal for lines that are drawn the same. */
  key: string;
}

/** Longer than any visual line: behind the last mark, this much more of its line fixes where it wraps. */
const BEYOND = 1000;

/** The rest of the last marked word, blanks and the next word, whole: a sign behind a blank may not begin a line. */
const NEXT_WORD = /\S*[ \t]+\S+(?=[ \t])/uy;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Cf}]/u;

/**
 * How much of `text` a mirror must hold: up to the end of the last mark's line, or of an endless line up to a
 * blank far enough behind. What is typed after that costs nothing.
 * @param isFilled words stand where they stand whatever follows in their line: the next word is enough
 */
export function mirroredLength(text: string, marks: Mark[], isFilled: boolean): number {
  const last = marks.reduce((end, mark) => Math.max(end, mark.end), 0);
  const lineEnd = text.indexOf('\n', last);
  const end = lineEnd === -1 ? text.length : lineEnd;
  NEXT_WORD.lastIndex = last;
  if (isFilled && NEXT_WORD.test(text)) {
    const shown = text.slice(text.lastIndexOf('\n', last - 1) + 1, NEXT_WORD.lastIndex);
    if (!RIGHT_TO_LEFT.test(shown)) return NEXT_WORD.lastIndex;
  }
  if (end - last <= BEYOND) return end;
  const gap = text.indexOf(' ', last + BEYOND);
  return gap === -1 ? end : Math.min(end, gap);
}

/** The lines of a text field and what is marked in each. */
export function mirrorLines(text: string, marks: Mark[]): MirrorLine[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const pieces = sorted.flatMap((mark): LinePiece[] => {
      const from = Math.max(mark.start, start) - start;
      const to = Math.min(mark.end, end) - start;
      return from < to ? [{ from, to, mark }] : [];
    });
    const shown = pieces.map(({ from, to, mark }) => `${from}-${to}-${mark.set}-${mark.severity}`);
    const made = { start, text: line, pieces, key: `${shown.join()}|${line}` };
    start = end + 1;
    return made;
  });
}
