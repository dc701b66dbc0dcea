import type { Match, Rule } from './define-rule';
import { movedBy } from './moved-by';
import type { ReviewCache } from './review-cache';
import { keepStrongest } from './strongest';
import type { Line } from './text/line';
import { readSentences } from './text/read-sentences';
import type { Sentence } from './text/sentence';
import type { Context, Finding } from './types';

/** A finding with offsets into its line. */
export type LineFinding = Finding;

/** The longest extent of a flag, in UTF-16 units. */
const LONGEST = 160;

/** All flags of one line, the strongest where they meet. */
export function findInLine(
  rules: readonly Rule[],
  line: Line,
  context: Context,
  cache?: ReviewCache,
): LineFinding[] {
  return readSentences(line, context).flatMap((sentence) => {
    const find = () => findInSentence(rules, sentence);
    const found = cache && line.masks.length === 0 ? cache.sentence(sentence, find) : find();
    return found.map((one) => movedBy(one, sentence.start));
  });
}

function findInSentence(rules: readonly Rule[], sentence: Sentence): LineFinding[] {
  const found = rules.flatMap((rule) => rule.find(sentence).map((match) => toFinding(rule, match, sentence)));
  return keepStrongest(found);
}

/** What a match of `rule` becomes: its extent capped at a word's end. Offsets into the sentence. */
export function toFinding(rule: Rule, match: Match, sentence: Sentence): LineFinding {
  let { end } = match;
  if (end - match.start > LONGEST) {
    const last = sentence.tokens.findLast((token) => token.end <= match.start + LONGEST);
    end = Math.max(last?.end ?? 0, match.start);
  }
  return { start: match.start, end, set: rule.set, rule: rule.id, severity: match.severity ?? rule.severity };
}
