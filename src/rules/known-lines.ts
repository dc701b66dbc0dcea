import type { LineReading } from './find-in-line';
import type { Line } from './text/line';

interface KnownLine {
  line: Line;
  /** undefined: there was no time for it. */
  reading: LineReading | undefined;
}

/** New lines after which a table of the old ones is worth its making: a paste, not a key. */
const FEW = 8;

/**
 * What the lines of the last review were found to hold. A key changes one line, so that all others stand where they
 * stood, from the beginning or from the end: comparing the texts there costs less than hashing them for a table.
 */
export class KnownLines {
  #last: KnownLine[] = [];
  #now: KnownLine[] = [];
  #moved = 0;
  #missed = 0;
  #byText: Map<string, KnownLine[]> | undefined;

  /** `count`: how many lines there are to read. */
  begin(count: number): void {
    this.#now = [];
    this.#moved = this.#last.length - count;
    this.#missed = 0;
  }

  /** The next line of the text: as it was read before, or as `find` reads it, if it does. */
  read(line: Line, find: (line: Line) => LineReading | undefined): LineReading | undefined {
    const known = this.#known(line, this.#now.length) ?? { line, reading: find(line) };
    this.#now.push(known);
    return known.reading;
  }

  /** Forgets the lines that were not among those read. */
  end(): void {
    this.#last = this.#now;
    this.#now = [];
    this.#byText = undefined;
  }

  #known(line: Line, at: number): KnownLine | undefined {
    const before = this.#last[at];
    if (before && isKnown(before, line)) return before;
    const behind = this.#last[at + this.#moved];
    if (behind && isKnown(behind, line)) return behind;
    this.#missed++;
    if (this.#missed <= FEW) return this.#last.find((known) => isKnown(known, line));
    this.#byText ??= byText(this.#last);
    return this.#byText.get(line.text)?.find((known) => isKnown(known, line));
  }
}

function byText(lines: readonly KnownLine[]): Map<string, KnownLine[]> {
  const found = new Map<string, KnownLine[]>();
  for (const known of lines) {
    const alike = found.get(known.line.text);
    if (alike) alike.push(known);
    else found.set(known.line.text, [known]);
  }
  return found;
}

function isKnown({ line: known, reading }: KnownLine, line: Line): boolean {
  if (!reading) return false;
  return known.kind === line.kind && known.text === line.text && isSameMasks(known.masks, line.masks);
}

function isSameMasks(a: Line['masks'], b: Line['masks']): boolean {
  return a.length === b.length && a.every(([start, end], at) => start === b[at]?.[0] && end === b[at]?.[1]);
}
