import type { Block, BlockKind } from '../../rules/types';
import type { Run } from './text-map';

const EMBED = '\uFFFC';
/** Placeholders for the caret: CKEditor 5's inline filler is a run of U+2060, others use U+FEFF and U+200B. */
const FILLER = /[\u200B\u2060\uFEFF]/;
const COLLAPSIBLE = /[\t\n\f\r]| {2}/;

/** Puts lines together in document order, and remembers for every stretch of text where it stands. */
export class LineBuilder {
  text = '';
  readonly blocks: Block[] = [];
  readonly runs: Run[] = [];
  #line: { start: number; kind: BlockKind } | undefined;
  /** A `<br>` counts once something follows it on its line: the last one only keeps the line open. */
  #heldBreak: Element | undefined;
  #afterBlank = true;

  /** Where the next text will stand, the line feed before it counted in. */
  nextStart(): number {
    const partsLines = this.#heldBreak || (!this.#line && this.blocks.length > 0);
    return this.text.length + (partsLines ? 1 : 0);
  }

  endLine(): void {
    if (!this.#line) return;
    if (this.#heldBreak) this.#note(this.#heldBreak, 0, 0);
    this.blocks.push({ start: this.#line.start, end: this.text.length, kind: this.#line.kind });
    this.#line = undefined;
    this.#heldBreak = undefined;
    this.#afterBlank = true;
  }

  lineBreak(element: Element, kind: BlockKind): void {
    this.#openLine(kind);
    this.#releaseBreak();
    this.#heldBreak = element;
    this.#afterBlank = true;
  }

  embed(element: Element, kind: BlockKind): void {
    this.#put(element, 0, EMBED, kind);
    this.#afterBlank = false;
  }

  words(node: Text, kind: BlockKind, collapses: boolean): void {
    const { data } = node;
    if (data === '') return;
    const leads = collapses && this.#afterBlank && data.startsWith(' ');
    if (leads || FILLER.test(data) || (collapses && COLLAPSIBLE.test(data))) {
      this.#wordsWithGaps(node, kind, collapses);
    } else {
      this.#put(node, 0, data, kind);
      this.#afterBlank = data.endsWith(' ');
    }
  }

  /** Text of which some units are not drawn: each stretch between them is a run of its own. */
  #wordsWithGaps(node: Text, kind: BlockKind, collapses: boolean): void {
    const { data } = node;
    let from = 0;
    const putUpTo = (end: number): void => {
      if (end > from)
        this.#put(
          node,
          from,
          collapses ? data.slice(from, end).replace(/\s/g, blank) : data.slice(from, end),
          kind,
        );
    };
    for (let at = 0; at < data.length; at += 1) {
      const unit = data.charAt(at);
      const isBlank = collapses && /[ \t\n\f\r]/.test(unit);
      if (FILLER.test(unit) || (isBlank && this.#afterBlank)) {
        putUpTo(at);
        from = at + 1;
      } else this.#afterBlank = isBlank;
    }
    putUpTo(data.length);
    if (FILLER.test(data)) this.#noteFiller(node, kind);
  }

  /** A line that holds only a filler is a line, and the caret may stand behind the filler. */
  #noteFiller(node: Text, kind: BlockKind): void {
    this.#openLine(kind);
    if (this.runs.at(-1)?.node !== node) this.#note(node, node.length, 0);
  }

  #put(node: Node, from: number, text: string, kind: BlockKind): void {
    this.#openLine(kind);
    this.#releaseBreak();
    this.#note(node, from, text.length);
    this.text += text;
  }

  #releaseBreak(): void {
    if (!this.#heldBreak) return;
    this.#note(this.#heldBreak, 0, 1);
    this.text += '\n';
    this.#heldBreak = undefined;
  }

  #openLine(kind: BlockKind): void {
    if (this.#line) return;
    if (this.blocks.length > 0) this.text += '\n';
    this.#line = { start: this.text.length, kind };
  }

  #note(node: Node, from: number, length: number): void {
    this.runs.push({ node, from, start: this.text.length, length });
  }
}

/** U+00A0 is white space to a pattern, but never collapses. */
function blank(unit: string): string {
  return unit === '\u00A0' ? unit : ' ';
}
