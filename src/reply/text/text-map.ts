/** A stretch of text and where it stands: a text node from `from` on, or one element (a break, an embed). */
export interface Run {
  node: Node;
  from: number;
  start: number;
  /** 0 where a caret may stand though nothing is to be read: an empty line, a filler. */
  length: number;
}

/** Both ends of a stretch of text in the DOM, as a `Range` has them. */
export interface Boundaries {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

type Point = [node: Node, offset: number];

/** From offsets of a read text to places in the DOM and back; true until the editor's next change. */
export class TextMap {
  readonly #length: number;
  readonly #runs: Run[];

  constructor(length: number, runs: Run[]) {
    this.#length = length;
    this.#runs = runs;
  }

  /**
   * Where a stretch stands, its ends inside the nodes that hold its first and its last unit, so that it takes
   * the formatting of what it covers. Undefined when out of bounds or no longer in the page.
   */
  boundaries(start: number, end: number): Boundaries | undefined {
    if (start < 0 || end < start || end > this.#length) return undefined;
    const from = (start < end && this.#unit(start, 0)) || this.#caret(start);
    const to = start === end ? from : this.#unit(end - 1, 1) || this.#caret(end);
    if (!from?.[0].isConnected || !to?.[0].isConnected) return undefined;
    return { startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] };
  }

  /** The same as a live `Range`. */
  toRange(start: number, end: number): Range | undefined {
    const ends = this.boundaries(start, end);
    const range = ends?.startContainer.ownerDocument?.createRange();
    if (!ends || !range) return undefined;
    try {
      range.setStart(ends.startContainer, ends.startOffset);
      range.setEnd(ends.endContainer, ends.endOffset);
      return range;
    } catch {
      return undefined; // IndexSizeError: the node got shorter since it was read.
    }
  }

  /** The text nodes from `start` to `end` and what of them lies there, in order. */
  textIn(start: number, end: number): { node: Text; text: string }[] {
    return this.#runs.flatMap(({ node, from, start: at, length }) => {
      const [first, last] = [Math.max(start, at), Math.min(end, at + length)];
      if (first >= last || node.nodeType !== 3) return [];
      const text = (node as Text).data.slice(from + first - at, from + last - at);
      return [{ node: node as Text, text }];
    });
  }

  /** The offset that a place in the DOM has in the text; a place outside of it, that of the nearest end. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#runs.filter((run) => run.node === node);
    if (own.length > 0 && node.nodeType === 3) {
      const run = own.findLast((each) => each.from <= offset) ?? (own[0] as Run);
      return run.start + Math.min(Math.max(offset - run.from, 0), run.length);
    }
    const next = this.#runs.findIndex((run) => !isBefore(run.node, node, offset));
    const following = this.#runs[next];
    const previous = this.#runs.at(next === -1 ? -1 : next - 1);
    // At the end of a paragraph the next run is already another line's.
    const atEnd = !node.childNodes[offset];
    if (previous && next !== 0 && atEnd && node.contains(previous.node))
      return previous.start + previous.length;
    return following?.start ?? this.#length;
  }

  /** Before (`side` 0) or behind (1) the unit at `offset`; undefined where that unit is no node's: between blocks. */
  #unit(offset: number, side: 0 | 1): Point | undefined {
    const run = this.#runs[this.#lastStartingBy(offset)];
    return run && offset < run.start + run.length ? point(run, offset - run.start + side) : undefined;
  }

  #caret(offset: number): Point | undefined {
    let starting: Run | undefined;
    for (let at = this.#lastStartingBy(offset); at >= 0; at -= 1) {
      const run = this.#runs[at] as Run;
      if (run.start + run.length < offset) break;
      if (run.start < offset) return point(run, Math.min(offset - run.start, run.length));
      starting = run;
    }
    return starting && point(starting, 0);
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle] as Run).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function point(run: Run, units: number): Point | undefined {
  if (run.node.nodeType === 3) return [run.node, run.from + units];
  const parent = run.node.parentNode;
  if (!parent) return undefined;
  return [parent, Array.prototype.indexOf.call(parent.childNodes, run.node) + units];
}

/** Whether `run` lies before the place (`node`, `offset`) in the document. */
function isBefore(run: Node, node: Node, offset: number): boolean {
  const child = node.childNodes[offset];
  if (child) return !child.contains(run) && follows(run, child);
  return node.contains(run) || follows(run, node);
}

function follows(earlier: Node, later: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
