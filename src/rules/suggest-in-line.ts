import type { Rule } from './define-rule';
import { findInLine, type LineFinding, toFinding } from './find-in-line';
import { movedBy } from './moved-by';
import type { Line } from './text/line';
import { readSentences } from './text/read-sentences';
import type { Context, Span, Suggestion } from './types';

const MOST = 3;

/** Wordings for a flag of the line. One that would itself be flagged is never offered. */
export function suggestInLine(
  rules: readonly Rule[],
  line: Line,
  finding: LineFinding,
  context: Context,
): Suggestion[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const sentence = readSentences(line, context).find(
    ({ start, text }) => start <= finding.start && finding.end <= start + text.length,
  );
  if (!rule || !sentence) return [];
  const match = rule.find(sentence).find((candidate) => {
    const { start, end } = toFinding(rule, candidate, sentence);
    return start + sentence.start === finding.start && end + sentence.start === finding.end;
  });
  if (!match) return [];
  const others = findInLine(rules, line, context).filter(
    ({ start, rule: id }) => start !== finding.start || id !== finding.rule,
  );
  const seen = new Set<string>();
  return rule
    .rewrite(match, sentence)
    .map((one) => withBlanks(line, movedBy(one, sentence.start)))
    .filter((one) => {
      const key = `${one.start} ${one.end} ${one.text}`;
      if (seen.has(key) || !isClean(rules, line, one, context, others)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}

/** What is left out at the head of something takes the blanks behind it along. */
function withBlanks({ text }: Line, one: Suggestion): Suggestion {
  if (one.kind !== 'delete' || !/^$|\s$/.test(text.slice(0, one.start))) return one;
  const blanks = /^\s*/.exec(text.slice(one.end))?.[0].length ?? 0;
  return { ...one, end: one.end + blanks };
}

/**
 * Whether the new words, in their place, raise no flag that was not there before (`others`). A blank still to fill
 * is the one flag they may leave.
 */
function isClean(
  rules: readonly Rule[],
  line: Line,
  { start, end, text }: Suggestion,
  context: Context,
  others: readonly LineFinding[],
): boolean {
  const moved = text.length - (end - start);
  const masks = line.masks.map(([from, to]): Span => (from >= end ? [from + moved, to + moved] : [from, to]));
  const after = { ...line, text: line.text.slice(0, start) + text + line.text.slice(end), masks };
  return findInLine(rules, after, context).every(
    (flag) =>
      flag.rule === 'unfinished' ||
      flag.end <= start ||
      flag.start >= start + text.length ||
      others.some((before) => isSame(before, flag, moved)),
  );
}

/** The same flag, in place or moved along with the words behind the change. */
function isSame(before: LineFinding, after: LineFinding, moved: number): boolean {
  if (before.rule !== after.rule) return false;
  return (
    after.end === before.end + moved && (after.start === before.start || after.start === before.start + moved)
  );
}
