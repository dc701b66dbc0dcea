import type { Rule } from './define-rule';
import { findInLine, type LineFinding, toFinding } from './find-in-line';
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
  const seen = new Set<string>();
  return rule
    .rewrite(match, sentence)
    .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
    .filter((one) => {
      const key = `${one.start} ${one.end} ${one.text}`;
      if (seen.has(key) || !isClean(rules, line, one, context)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}

/** Whether the new words, in their place, raise no flag. A blank still to fill is the one flag they may leave. */
function isClean(
  rules: readonly Rule[],
  line: Line,
  { start, end, text }: Suggestion,
  context: Context,
): boolean {
  const moved = text.length - (end - start);
  const masks = line.masks.map(([from, to]): Span => (from >= end ? [from + moved, to + moved] : [from, to]));
  const after = { ...line, text: line.text.slice(0, start) + text + line.text.slice(end), masks };
  return findInLine(rules, after, context).every(
    (flag) => flag.rule === 'unfinished' || flag.end <= start || flag.start >= start + text.length,
  );
}
