import type { Context, Span } from '../types';
import type { Line } from './line';
import { findMasks, mergeMasks } from './masks';
import type { Sentence } from './sentence';
import { splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** The sentences of a line. Tokens and neighbours are there when a rule asks, so that cached ones cost none. */
export function readSentences(line: Line, context: Context): Sentence[] {
  const masks = mergeMasks(findMasks(line.text, 0), line.masks);
  const spans = splitSentences(line.text, 0, line.text.length, masks);
  const sentences: Sentence[] = spans.map(([start, end], index): Sentence => {
    const text = line.text.slice(start, end);
    let tokens: readonly Token[] | undefined;
    let lookedAround = false;
    const beside = (at: number): Sentence | undefined => {
      lookedAround = true;
      return sentences[at];
    };
    return {
      text,
      start,
      block: line.kind,
      context,
      get previous() {
        return beside(index - 1)?.text;
      },
      get next() {
        return beside(index + 1)?.text;
      },
      get following() {
        return beside(index + 1);
      },
      get lookedAround() {
        return lookedAround;
      },
      get tokens() {
        tokens ??= tokenize(text, within(masks, start, end));
        return tokens;
      },
    };
  });
  return sentences;
}

function within(masks: readonly Span[], start: number, end: number): readonly Span[] {
  if (masks.length === 0) return masks;
  return masks
    .filter((mask) => mask[0] < end && mask[1] > start)
    .map((mask) => [Math.max(mask[0], start) - start, Math.min(mask[1], end) - start]);
}
