import { replyWith } from './reply-with';
import type { Finding, Reply, Suggestion } from './types';
import { UNFINISHED } from './unfinished-id';

const MOST = 3;

/**
 * Of these wordings the first three that are distinct and raise, in their place, no flag that was not there before
 * (`others`). A blank still to fill is the one flag they may leave.
 */
export function cleanWordings(
  reply: Reply,
  ways: readonly Suggestion[],
  others: readonly Finding[],
  review: (reply: Reply) => Finding[],
): Suggestion[] {
  const kept: Suggestion[] = [];
  const seen = new Set<string>();
  for (const way of ways) {
    const key = `${way.start} ${way.end} ${way.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isClean(way, review(replyWith(reply, way)), others)) kept.push(way);
    if (kept.length === MOST) break;
  }
  return kept;
}

function isClean(
  { start, end, text }: Suggestion,
  found: readonly Finding[],
  others: readonly Finding[],
): boolean {
  const moved = text.length - (end - start);
  return found.every(
    (flag) =>
      flag.rule === UNFINISHED ||
      flag.end <= start ||
      flag.start >= start + text.length ||
      others.some((before) => isSame(before, flag, moved)),
  );
}

/** The same flag, in place or moved along with the words behind the change. */
function isSame(before: Finding, after: Finding, moved: number): boolean {
  if (before.rule !== after.rule) return false;
  return (
    after.end === before.end + moved && (after.start === before.start || after.start === before.start + moved)
  );
}
