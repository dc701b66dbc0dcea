import type { LineReading, PendingFinding } from '../find-in-line';
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
 * `isWhole`: these are all lines; before that nothing can be said about what depends on them.
 */
export function acrossSentences(lines: readonly ReadLine[], isWhole: boolean): Finding[] {
  const findings: Finding[] = [];
  let message: Message | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const { start, reading } = line;
    let found: readonly Finding[] = reading.findings;
    if (isWhole && reading.pending.length > 0) {
      message ??= new Message(lines);
      const kept: Finding[] = [];
      for (const one of reading.pending) {
        if (message.keeps(one, at)) kept.push(one);
      }
      if (kept.length > 0) found = withKept(reading, kept);
    }
    for (const finding of found) findings.push(standingIn(finding, start));
  }
  return findings;
}

/** Mostly all are kept or none, at every key: what stays of all then is worked out once. */
function withKept(reading: LineReading, kept: readonly Finding[]): readonly Finding[] {
  if (kept.length < reading.pending.length) return keepStrongest([...reading.findings, ...kept]);
  reading.all ??= keepStrongest([...reading.findings, ...kept]);
  return reading.all;
}

/** A copy, as what is remembered is never handed out, with its offsets counted from where the line's are. */
function standingIn({ start, end, set, rule, severity }: Finding, line: number): Finding {
  return { start: line + start, end: line + end, set, rule, severity };
}

/** How far an offer reaches, in sentences either way. */
const OFFER_REACH = 2;

/** The reply as a whole, gathered only as far as a flag depends on it. */
class Message {
  readonly #lines: readonly ReadLine[];
  readonly #seen = new Map<string, number>();
  #isStock: boolean | undefined;

  constructor(lines: readonly ReadLine[]) {
    this.#lines = lines;
  }

  /** Whether a flag of line `line` stands. Asked once for each, in the order of the reply. */
  keeps({ rule, sentence, by }: PendingFinding, line: number): boolean {
    if (by.unlessOffered && this.#isOffered(line, sentence)) return false;
    this.#isStock ??= by.unlessSpecific && isStock(this.#lines);
    if (by.unlessSpecific && !this.#isStock) return false;
    if (by.allowed === undefined) return true;
    const count = (this.#seen.get(rule) ?? 0) + 1;
    this.#seen.set(rule, count);
    return count > by.allowed;
  }

  /** A way is open in the sentence itself or in those that its reach takes in, across lines. */
  #isOffered(line: number, sentence: number): boolean {
    const notes = this.#notes(line);
    if (notes[sentence]?.offers) return true;
    for (const step of [-1, 1]) {
      let at = line;
      let next = sentence + step;
      for (let reach = 0; reach < OFFER_REACH; next += step) {
        const note = this.#notes(at)[next];
        if (note?.offers) return true;
        if (note) reach++;
        else {
          at += step;
          if (at < 0 || at >= this.#lines.length) break;
          next = step > 0 ? -1 : this.#notes(at).length;
        }
      }
    }
    return false;
  }

  #notes(line: number): readonly SentenceNote[] {
    return this.#lines[line]?.reading.notes ?? [];
  }
}

/** Whether more sentences are stock than say something of their own. */
function isStock(lines: readonly ReadLine[]): boolean {
  let more = 0;
  for (const { reading } of lines) {
    for (const note of reading.notes) {
      if (note.isStock) more++;
      else if (note.tells) more--;
    }
  }
  return more > 0;
}
