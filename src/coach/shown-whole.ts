import type { Finding, Suggestion } from '../rules/types';

/**
 * A suggestion as it is shown: over the whole flag, so that one look tells what would be sent, also where only the
 * last words change ("… by [time]").
 */
export function shownWhole(suggestion: Suggestion, { start, end }: Finding, text: string): Suggestion {
  const before = text.slice(Math.min(start, suggestion.start), suggestion.start);
  const after = text.slice(suggestion.end, Math.max(end, suggestion.end));
  return {
    ...suggestion,
    start: suggestion.start - before.length,
    end: suggestion.end + after.length,
    text: before + suggestion.text + after,
    ...(suggestion.blanks && {
      blanks: suggestion.blanks.map(([from, to]): [number, number] => [
        from + before.length,
        to + before.length,
      ]),
    }),
  };
}
