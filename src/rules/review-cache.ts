import type { LineFinding } from './find-in-line';
import type { Line } from './text/line';
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

  line(line: Line, find: () => LineFinding[]): LineFinding[] {
    const masks = line.masks.length ? line.masks.join() : '';
    return this.#lines.get(`${line.kind}\n${masks}\n${line.text}`, find);
  }

  sentence(key: string, find: () => LineFinding[]): LineFinding[] {
    return this.#sentences.get(key, find);
  }
}

/** Two maps: what this review used, and what the one before did. */
class Generations {
  #now = new Map<string, LineFinding[]>();
  #before = new Map<string, LineFinding[]>();

  get(key: string, find: () => LineFinding[]): LineFinding[] {
    let found = this.#now.get(key);
    if (!found) {
      found = this.#before.get(key) ?? find();
      this.#now.set(key, found);
    }
    return found;
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
