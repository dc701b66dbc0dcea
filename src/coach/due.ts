import type { Finding } from '../rules/types';
import type { TextEdit } from '../stats/text-edit';

const SENTENCE_END = /[.!?…\n]/;

/**
 * The flags to be seen now. One that was seen stays; a new one waits until its sentence is ended, so that nobody is
 * interrupted in mid-sentence. (A pause in typing makes all of them due; that is the caller's to say.)
 */
export function dueFlags(
  findings: readonly Finding[],
  text: string,
  edit: TextEdit,
  seen: readonly Finding[],
): Finding[] {
  return findings.filter((finding) => wasSeen(finding, edit, seen) || isEnded(finding, text, edit.newEnd));
}

/** Seen before the edit, at the place that the edit moved it to. */
function wasSeen(finding: Finding, { start, oldEnd, newEnd }: TextEdit, seen: readonly Finding[]): boolean {
  const moved = newEnd - oldEnd;
  return seen.some((one) => {
    if (one.rule !== finding.rule) return false;
    return one.start === finding.start || (one.start >= start && one.start + moved === finding.start);
  });
}

/** Whether the agent has left the flag's sentence: is before it, or has ended it. */
function isEnded(finding: Finding, text: string, caret: number): boolean {
  if (caret <= finding.start) return true;
  const from = Math.max(finding.start, Math.min(finding.end, text.length) - 1);
  return SENTENCE_END.test(text.slice(from, caret));
}
