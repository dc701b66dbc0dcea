import type { LineReading } from './find-in-line';
import type { Line } from './text/line';
import type { Sentence } from './text/sentence';
import type { Context } from './types';

/**
 * What the last review found, by everything that decided it: a line by its text, kind and masks, a sentence
 * also by its neighbours, all of it under one context (the rules in force belong to the reviewer). Entries that
 * a review did not use are dropped at its end, so nothing outlives the text it came from.
 */
export class ReviewCache {
  #context = '';
  #lines = new Generations();
  #sentences = new Generations();

  /** Starts a review; another context forgets all. */
  begin({ customer, channel, language }: Context): void {
    const context = `${channel}\n${language}\n${customer}`;
    if (context === this.#context) return;
    this.#context = context;
    this.#lines = new Generations();
    this.#sentences = new Generations();
  }

  /** Ends a review. Sentences of unchanged lines were not asked for and are found again if their line changes. */
  end(): void {
    this.#lines.turn();
    this.#sentences.turn();
  }

  line(line: Line, find: () => LineReading): LineReading {
    const masks = line.masks.length ? line.masks.join() : '';
    return this.#lines.get(line.text, line.kind, masks, '', find);
  }

  sentence({ text, block, previous = '', next = '' }: Sentence, find: () => LineReading): LineReading {
    return this.#sentences.get(text, block, previous, next, find);
  }
}

/** What was found in a text under three more conditions. Comparing those is cheaper than a longer key to hash. */
interface Entry {
  a: string;
  b: string;
  c: string;
  found: LineReading;
}

/** Two maps by text: what this review used, and what the one before did. */
class Generations {
  #now = new Map<string, Entry[]>();
  #before = new Map<string, Entry[]>();

  get(text: string, a: string, b: string, c: string, find: () => LineReading): LineReading {
    const same = (entry: Entry): boolean => entry.a === a && entry.b === b && entry.c === c;
    const entries = this.#now.get(text);
    const known = entries?.find(same);
    if (known) return known.found;
    const entry = this.#before.get(text)?.find(same) ?? { a, b, c, found: find() };
    if (entries) entries.push(entry);
    else this.#now.set(text, [entry]);
    return entry.found;
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
