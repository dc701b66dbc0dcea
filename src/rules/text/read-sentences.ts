import type { Context, Span } from '../types';
import type { Line } from './line';
import { findMasks, mergeMasks } from './masks';
import type { Sentence } from './sentence';
import { splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** The sentences of a line. Their tokens are cut when a rule first asks, so that cached ones cost none. */
export function readSentences(line: Line, context: Context): Sentence[] {
  const masks = mergeMasks(findMasks(line.text, 0), line.masks);
  const spans = splitSentences(line.text, 0, line.text.length, masks);
  const texts = spans.map(([start, end]) => line.text.slice(start, end));
  const sentences: Sentence[] = spans.map(([start, end], index): Sentence => {
    const text = texts[index] ?? '';
    const previous = texts[index - 1];
    const next = texts[index + 1];
    let tokens: readonly Token[] | undefined;
    return {
      text,
      start,
      block: line.kind,
      context,
      ...(previous !== undefined && { previous }),
      ...(next !== undefined && { next }),
      get following() {
        return sentences[index + 1];
      },
      get tokens() {
        tokens ??= tokenize(text, within(masks, start, end));
        return tokens;
      },
    };
  });
  return sentences;
}

function within(masks: readonly Span[], start: number, end: number): Span[] {
  return masks
    .filter((mask) => mask[0] < end && mask[1] > start)
    .map((mask) => [Math.max(mask[0], start) - start, Math.min(mask[1], end) - start]);
}
