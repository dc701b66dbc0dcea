import type { LineReading } from './find-in-line';
import { KnownLines } from './known-lines';
import { type Asked, isBeside } from './text/beside';
import type { Line } from './text/line';
import type { Sentence } from './text/sentence';
import type { BlockKind, Context } from './types';

/**
 * What the last review found, by everything that decided it: a line by its text, kind and masks, a sentence also by
 * its neighbours where a rule asked for them, all of it under one context (the rules in force belong to the
 * reviewer). Entries that a review did not use are dropped at its end, so nothing outlives the text it came from.
 */
export class ReviewCache {
  #context = '';
  #lines = new KnownLines();
  #sentences = new Generations();

  /** Starts a review of so many lines; another context forgets all. */
  begin({ customer, channel, language }: Context, lines: number): void {
    const context = `${channel}\n${language}\n${customer}`;
    if (context !== this.#context) {
      this.#context = context;
      this.#lines = new KnownLines();
      this.#sentences = new Generations();
    }
    this.#lines.begin(lines);
  }

  /** Ends a review. Sentences of unchanged lines were not asked for and are found again if their line changes. */
  end(): void {
    this.#lines.end();
    this.#sentences.turn();
  }

  line(line: Line, find: (line: Line) => LineReading | undefined): LineReading | undefined {
    return this.#lines.read(line, find);
  }

  sentence(sentence: Sentence, find: (sentence: Sentence) => LineReading): LineReading {
    return this.#sentences.get(sentence, find);
  }
}

/** What was found in a text under more conditions. Comparing those is cheaper than a longer key to hash. */
interface Entry {
  kind: BlockKind;
  /** The sentences before and after, where they were read. */
  beside: [previous: string | undefined, next: string | undefined] | undefined;
  /** What they answered, where they were only asked. */
  asked: readonly Asked[] | undefined;
  found: LineReading;
}

/** Two maps by text: what this review used, and what the one before did. Nearly all texts have one entry. */
class Generations {
  #now = new Map<string, Entry | Entry[]>();
  #before = new Map<string, Entry | Entry[]>();

  get(sentence: Sentence, find: (sentence: Sentence) => LineReading): LineReading {
    const { text } = sentence;
    const entries = this.#now.get(text);
    const known = entries && pick(entries, sentence);
    if (known) return known.found;
    const before = this.#before.get(text);
    const entry = (before && pick(before, sentence)) ?? entryOf(sentence, find(sentence));
    this.#now.set(text, entries ? [...[entries].flat(), entry] : entry);
    return entry.found;
  }

  turn(): void {
    const unused = this.#before;
    this.#before = this.#now;
    unused.clear();
    this.#now = unused;
  }
}

function entryOf(sentence: Sentence, found: LineReading): Entry {
  const { block, lookedAround, asked } = sentence;
  const beside: Entry['beside'] = lookedAround === false ? undefined : [sentence.previous, sentence.next];
  return { kind: block, beside, asked, found };
}

function pick(entries: Entry | Entry[], sentence: Sentence): Entry | undefined {
  if (Array.isArray(entries)) return entries.find((entry) => holds(entry, sentence));
  return holds(entries, sentence) ? entries : undefined;
}

/** Whether what was found in a sentence with the same text is found in this one, too. */
function holds({ kind, beside, asked }: Entry, sentence: Sentence): boolean {
  if (kind !== sentence.block) return false;
  if (beside && (beside[0] !== sentence.previous || beside[1] !== sentence.next)) return false;
  return !asked || asked.every(({ side, question, answer }) => isBeside(sentence, side, question) === answer);
}
