import type { BlockKind, Context, Span } from '../types';
import { addressLength } from './address';
import type { Asked, Question, Side } from './beside';
import type { Line } from './line';
import { findMasks, mergeMasks } from './masks';
import type { Sentence } from './sentence';
import { splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** The sentences of a line. Tokens and neighbours are there when a rule asks, so that cached ones cost none. */
export function readSentences(line: Line, context: Context): Sentence[] {
  const masks = mergeMasks(findMasks(line.text, 0), line.masks);
  const all: SentenceOfLine[] = [];
  const from = addressLength(line.text);
  for (const span of splitSentences(line.text, from, line.text.length, masks)) {
    all.push(new SentenceOfLine(line, span, masks, context, all));
  }
  return all;
}

const STEPS: Record<Side, number> = { previous: -1, next: 1 };

class SentenceOfLine implements Sentence {
  readonly text: string;
  readonly start: number;
  readonly block: BlockKind;
  readonly context: Context;
  lookedAround = false;
  readings: unknown[] = [];
  asked: Asked[] | undefined;
  readonly #masks: readonly Span[];
  readonly #all: readonly Sentence[];
  readonly #index: number;
  #tokens: readonly Token[] | undefined;

  constructor(
    line: Line,
    [start, end]: Span,
    masks: readonly Span[],
    context: Context,
    all: readonly Sentence[],
  ) {
    this.text = line.text.slice(start, end);
    this.start = start;
    this.block = line.kind;
    this.context = context;
    this.#masks = masks;
    this.#all = all;
    this.#index = all.length;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text, within(this.#masks, this.start, this.start + this.text.length));
    return this.#tokens;
  }

  get previous(): string | undefined {
    return this.#beside(-1)?.text;
  }

  get next(): string | undefined {
    return this.#beside(1)?.text;
  }

  get following(): Sentence | undefined {
    return this.#beside(1);
  }

  ask(side: Side, question: Question): boolean {
    const known = this.asked?.find((one) => one.question === question && one.side === side);
    if (known) return known.answer;
    const answer = question(this.#all[this.#index + STEPS[side]]?.text);
    this.asked ??= [];
    this.asked.push({ side, question, answer });
    return answer;
  }

  #beside(step: number): Sentence | undefined {
    this.lookedAround = true;
    return this.#all[this.#index + step];
  }
}

function within(masks: readonly Span[], start: number, end: number): readonly Span[] {
  if (masks.length === 0) return masks;
  return masks
    .filter((mask) => mask[0] < end && mask[1] > start)
    .map((mask) => [Math.max(mask[0], start) - start, Math.min(mask[1], end) - start]);
}
