import type { Span } from '../rules/types';
import type { TextEdit } from '../stats/text-edit';
import { editBetween } from './edit-between';

/** From this many UTF-16 units at once on, nobody typed it: a macro, a template, a draft, a paste. */
const AT_ONCE = 40;

/** How many texts back an undo is known by what it brings back. */
const REMEMBERED = 20;

/** Who made a change. `restores`: the agent took something back or did it again. */
export type Author = 'agent' | 'restores' | 'page';

/**
 * The stretches of a reply that the agent did not type. Where the agent changes such a stretch, the sentence around
 * the change becomes the agent's own.
 */
export class InsertedText {
  #spans: Span[] = [];
  #text: string | undefined;
  #isUnwatched = false;
  /** Texts that held such stretches, the last ones last. */
  #earlier: { text: string; spans: Span[] }[] = [];

  /** Nobody looks from now on: what was written when somebody does again is the agent's own. */
  unwatch(): void {
    this.#isUnwatched = this.#text !== undefined;
  }

  /** The first look at the reply, or the first after nobody looked. `thereBefore`: before the agent's first key. */
  begin(text: string, thereBefore: boolean): void {
    const edit = this.#text === undefined ? undefined : editBetween(this.#text, text);
    if (edit) this.follow(edit, text, this.#isUnwatched ? 'restores' : 'agent');
    else if (this.#text === undefined && thereBefore && text !== '') this.#spans = [[0, text.length]];
    this.#text = text;
    this.#isUnwatched = false;
  }

  /** @param edit what led to `text` */
  follow(edit: TextEdit, text: string, author: Author): void {
    this.#remember();
    this.#text = text;
    const known = author === 'restores' && this.#earlier.findLast((one) => one.text === text);
    if (known) {
      this.#spans = known.spans;
      return;
    }
    const { start, newEnd } = edit;
    this.#spans = this.#spans.flatMap((span) => after(span, edit));
    const isAtOnce = author === 'agent' && newEnd - start >= AT_ONCE;
    if (author === 'page' || isAtOnce) {
      if (newEnd > start) this.#spans = joined([...this.#spans, [start, newEnd]]);
    } else if (this.#spans.length > 0) {
      const [from, to] = sentenceAround(text, start, newEnd);
      this.#spans = this.#spans.flatMap((span) => without(span, from, to));
    }
  }

  #remember(): void {
    if (this.#text === undefined || this.#spans.length === 0) return;
    this.#earlier = [...this.#earlier.slice(1 - REMEMBERED), { text: this.#text, spans: this.#spans }];
  }

  /** The stretches, in order and apart; UTF-16 offsets, end exclusive. */
  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** Whether all of this stretch was put there. */
  holds({ start, end }: { start: number; end: number }): boolean {
    return this.#spans.some(([from, to]) => from <= start && end <= to);
  }
}

/** What is left of a span, and where, after an edit. */
function after([from, to]: Span, { start, oldEnd, newEnd }: TextEdit): Span[] {
  const moved = newEnd - oldEnd;
  const before: Span = [from, Math.min(to, start)];
  const behind: Span = [Math.max(from, oldEnd) + moved, to + moved];
  return [before, behind].filter(([a, b]) => a < b);
}

function without([from, to]: Span, start: number, end: number): Span[] {
  const parts: Span[] = [
    [from, Math.min(to, start)],
    [Math.max(from, end), to],
  ];
  return parts.filter(([a, b]) => a < b);
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of spans.sort(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

const SENTENCE_END = /[.!?…](?=\s)|\n/gu;

function sentenceAround(text: string, start: number, end: number): Span {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index < start) from = index + 1;
    if (index >= end) {
      to = index + 1;
      break;
    }
  }
  return [from, to];
}
