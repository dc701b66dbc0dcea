import { type Mark, sameMark, type Theme } from './mark';
import { type MirrorLine, mirroredLength, mirrorLines } from './mirror-lines';
import { HUES, SHAPES, UNDERLINE_OFFSET } from './shades';

/** Alpha of the wash: it lies over the words here, not behind them. */
const SEE_THROUGH = '21';

interface DrawnLine extends MirrorLine {
  element: HTMLElement;
  spans: HTMLSpanElement[];
}

/**
 * The same text again, unseen, in blocks of a line each; its marks are spans that carry the underline. A change
 * in one line replaces that line only, so that the browser lays out no more than that.
 */
export class Mirror {
  readonly element: HTMLElement;
  #lines: DrawnLine[] = [];
  #text = '';
  #marks: Mark[] = [];
  #theme: Theme;
  #open: Mark | undefined;
  #isFilled = false;

  constructor(document: Document, theme: Theme) {
    this.element = document.createElement('div');
    this.#theme = theme;
  }

  /** Draws `marks`; returns false when all of it was drawn already. */
  draw(text: string, marks: Mark[]): boolean {
    const shown = text.slice(0, mirroredLength(text, marks, this.#isFilled));
    if (shown === this.#text && sameMarks(marks, this.#marks)) return false;
    this.#text = shown;
    this.#marks = marks;
    this.#replaceChanged(mirrorLines(shown, marks));
    this.open(this.#open);
    return true;
  }

  /** Whether words stand where they stand whatever follows in their line; known once the field's style is. */
  set isFilled(isFilled: boolean) {
    this.#isFilled = isFilled;
  }

  useTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const { span, mark } of this.spans()) this.#shape(span, mark);
    this.open(this.#open);
  }

  open(mark: Mark | undefined): void {
    this.#open = mark;
    for (const { span, mark: each } of this.spans()) {
      span.style.backgroundColor = sameMark(each, mark) ? `${HUES[each.set][this.#theme]}${SEE_THROUGH}` : '';
    }
  }

  /** Every drawn piece with its mark, in order. */
  spans(): { span: HTMLSpanElement; mark: Mark }[] {
    return this.#lines.flatMap(({ pieces, spans }) =>
      pieces.flatMap(({ mark }, at) => (spans[at] ? [{ span: spans[at], mark }] : [])),
    );
  }

  #replaceChanged(next: MirrorLine[]): void {
    const before = this.#lines;
    let head = 0;
    while (head < next.length && head < before.length && next[head]?.key === before[head]?.key) head += 1;
    let tail = 0;
    const rest = Math.min(next.length, before.length) - head;
    while (tail < rest && next.at(-1 - tail)?.key === before.at(-1 - tail)?.key) tail += 1;

    for (const gone of before.slice(head, before.length - tail)) gone.element.remove();
    const follower = before[before.length - tail]?.element ?? null;
    this.#lines = next.map((line, at) => {
      const kept = at < head ? before[at] : before[at - next.length + before.length];
      if (kept && (at < head || at >= next.length - tail)) return { ...kept, ...line };
      const drawn = this.#drawLine(line);
      this.element.insertBefore(drawn.element, follower);
      return drawn;
    });
  }

  #drawLine(line: MirrorLine): DrawnLine {
    const { ownerDocument } = this.element;
    const element = ownerDocument.createElement('div');
    if (line.start === 0) element.style.textIndent = 'var(--indent)';
    const spans: HTMLSpanElement[] = [];
    let from = 0;
    for (const piece of line.pieces) {
      const span = ownerDocument.createElement('span');
      span.textContent = line.text.slice(piece.from, piece.to);
      this.#shape(span, piece.mark);
      element.append(line.text.slice(from, piece.from), span);
      spans.push(span);
      from = piece.to;
    }
    element.append(line.text.slice(from));
    if (line.text === '') element.append(ownerDocument.createElement('br'));
    return { ...line, element, spans };
  }

  #shape(span: HTMLSpanElement, mark: Mark): void {
    const { style, width } = SHAPES[mark.severity];
    const hue = matchMedia('(forced-colors: active)').matches ? 'LinkText' : HUES[mark.set][this.#theme];
    span.dataset.set = mark.set;
    span.style.textDecoration = `underline ${style} ${hue} ${width}`;
    span.style.textUnderlineOffset = UNDERLINE_OFFSET;
  }
}

function sameMarks(one: Mark[], other: Mark[]): boolean {
  return one.length === other.length && one.every((mark, at) => sameMark(mark, other[at]));
}
