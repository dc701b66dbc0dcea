import type { Rule } from './define-rule';
import { type LineFinding, toFinding } from './find-in-line';
import { movedBy } from './moved-by';
import type { Line } from './text/line';
import { readSentences } from './text/read-sentences';
import type { Context, Suggestion } from './types';

/** Wordings for a flag of the line as its rule has them, not yet looked at in their place. */
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
  return rule.rewrite(match, sentence).map((one) => withBlanks(line, movedBy(one, sentence.start)));
}

/** What is left out at the head of something takes the blanks behind it along. */
function withBlanks({ text }: Line, one: Suggestion): Suggestion {
  if (one.kind !== 'delete' || !/^$|\s$/.test(text.slice(0, one.start))) return one;
  const blanks = /^\s*/.exec(text.slice(one.end))?.[0].length ?? 0;
  return { ...one, end: one.end + blanks };
}
