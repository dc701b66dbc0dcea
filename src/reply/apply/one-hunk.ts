import { sameText } from './same-text';
import { tokens } from './tokens';

/** One stretch of the old text and what goes there instead. */
export interface Hunk {
  start: number;
  end: number;
  text: string;
}

/**
 * Reduces "put `change.text` where `change.start` to `change.end` is" to the words that differ. What stays is not
 * touched, so it keeps its formatting (FACTS.md §5).
 *
 * The hunk's old and new text are both non-empty wherever the text has a neighbour word to take in: editors
 * differ about empty insertions, and a selection that did not move would let CKEditor 5 and the browser merge
 * the rewrite with what the agent typed last into one undo step. Undefined when nothing differs.
 */
export function oneHunk(before: string, change: Hunk): Hunk | undefined {
  const from = tokens(before.slice(change.start, change.end));
  const to = tokens(change.text);
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && sameText(from[head] ?? '', to[head] ?? '')) head += 1;
  let tail = 0;
  while (tail < most - head && sameText(from.at(-1 - tail) ?? '', to.at(-1 - tail) ?? '')) tail += 1;
  if (head + tail === from.length && head + tail === to.length) return undefined;
  const hunk = {
    start: change.start + length(from.slice(0, head)),
    end: change.end - length(from.slice(from.length - tail)),
    text: to.slice(head, to.length - tail).join(''),
  };
  return hunk.start < hunk.end && hunk.text !== '' ? hunk : withNeighbour(before, hunk);
}

/** Takes in the word before, else the one behind, with the blanks between; never across a line or an embed. */
function withNeighbour(before: string, hunk: Hunk): Hunk {
  const left = /[^\s\uFFFC]+[^\S\n]*$/.exec(before.slice(0, hunk.start));
  if (left) {
    const word = tokens(left[0]).findLastIndex((token) => token.trim() !== '');
    const taken = tokens(left[0]).slice(word).join('');
    return { start: hunk.start - taken.length, end: hunk.end, text: taken + hunk.text };
  }
  const right = /^[^\S\n]*[^\s\uFFFC]+/.exec(before.slice(hunk.end));
  if (!right) return hunk;
  const list = tokens(right[0]);
  const taken = list.slice(0, list.findIndex((token) => token.trim() !== '') + 1).join('');
  return { start: hunk.start, end: hunk.end + taken.length, text: hunk.text + taken };
}

function length(list: string[]): number {
  return list.reduce((sum, token) => sum + token.length, 0);
}
