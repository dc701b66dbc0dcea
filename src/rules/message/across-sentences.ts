import type { LineReading, PendingFinding } from '../find-in-line';
import { movedBy } from '../moved-by';
import { keepStrongest } from '../strongest';
import type { Finding } from '../types';
import type { SentenceNote } from './sentence-note';

/** A line of the reply as it was read, and where it begins. */
export interface ReadLine {
  start: number;
  reading: LineReading;
}

/**
 * Flags that depend on the rest of the reply: stacked ones, a refusal without a way out, stock phrases with nothing
 * beside them. Works on what each line was found to hold, reads no text, and is done anew each time: it is cheap.
 */
export function acrossSentences(lines: readonly ReadLine[]): Finding[] {
  const findings: Finding[] = [];
  let message: Message | undefined;
  for (const { start, reading } of lines) {
    let found: readonly Finding[] = reading.findings;
    if (reading.pending.length > 0) {
      message ??= new Message(lines);
      const kept: Finding[] = [];
      for (const one of reading.pending) {
        const { by: _, ...finding } = one;
        if (message.keeps(one, start)) kept.push(finding);
      }
      if (kept.length > 0) found = keepStrongest([...found, ...kept]);
    }
    for (const finding of found) findings.push(movedBy(finding, start));
  }
  return findings;
}

/** Rules whose sentences could be for anyone. */
const EMPTY = new Set(['vague-timing', 'officialese', 'hold-command']);

/** How far an offer reaches, in sentences either way. */
const OFFER_REACH = 2;

/** The reply as a whole, gathered only when a flag depends on it. */
class Message {
  readonly #notes: SentenceNote[];
  readonly #seen = new Map<string, number>();
  readonly #isStock: boolean;

  constructor(lines: readonly ReadLine[]) {
    this.#notes = lines.flatMap(({ start, reading }) => reading.notes.map((note) => movedBy(note, start)));
    const at = (found: (reading: LineReading) => readonly Finding[]) =>
      new Set(
        lines.flatMap(({ start, reading }) => found(reading).map((one) => this.#at(one.start + start))),
      );
    const stock = at(({ pending }) => pending.filter(({ by }) => by.unlessSpecific));
    // "we will be in touch" says nothing of their own either
    const empty = at(({ findings }) => findings.filter(({ rule }) => EMPTY.has(rule)));
    const specific = this.#notes.filter(
      ({ tells }, note) => tells && !stock.has(note) && !empty.has(note),
    ).length;
    this.#isStock = stock.size > specific;
  }

  /** Whether a flag of a line that begins at `lineStart` stands. Asked once for each, in the order of the reply. */
  keeps({ rule, start, by }: PendingFinding, lineStart: number): boolean {
    if (by.unlessOffered && this.#isOffered(this.#at(start + lineStart))) return false;
    if (by.unlessSpecific && !this.#isStock) return false;
    if (by.allowed === undefined) return true;
    const count = (this.#seen.get(rule) ?? 0) + 1;
    this.#seen.set(rule, count);
    return count > by.allowed;
  }

  #at(offset: number): number {
    return this.#notes.findIndex(({ end }) => offset < end);
  }

  #isOffered(at: number): boolean {
    return this.#notes
      .slice(Math.max(0, at - OFFER_REACH), at + OFFER_REACH + 1)
      .some(({ offers }) => offers);
  }
}
