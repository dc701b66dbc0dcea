import type { Match, Rule } from './define-rule';
import { noteOf, type SentenceNote } from './message/sentence-note';
import { movedBy } from './moved-by';
import type { ReviewCache } from './review-cache';
import { keepStrongest } from './strongest';
import { isForeign } from './text/language';
import type { Line } from './text/line';
import { readSentences } from './text/read-sentences';
import type { Sentence } from './text/sentence';
import type { Context, Finding } from './types';

/** A finding with offsets into its line. */
export type LineFinding = Finding;

/** A flag that the rest of the reply decides about, and by what: see `Rule`. */
export interface PendingFinding extends LineFinding {
  by: Pick<Rule, 'unlessOffered' | 'unlessSpecific' | 'allowed'>;
  /** Which sentence of its line it stands in, counted from 0. */
  sentence: number;
}

/** What one line, or one sentence, was found to hold. */
export interface LineReading {
  /** Flags whatever the rest of the reply says, the strongest where they meet. */
  findings: LineFinding[];
  pending: PendingFinding[];
  notes: SentenceNote[];
}

/** The longest extent of a flag, in UTF-16 units. */
const LONGEST = 160;

export function findInLine(
  rules: readonly Rule[],
  line: Line,
  context: Context,
  cache?: ReviewCache,
): LineReading {
  const whole: LineReading = { findings: [], pending: [], notes: [] };
  if (isForeign(line.text, context.language)) return whole;
  for (const [at, sentence] of readSentences(line, context).entries()) {
    const find = () => findInSentence(rules, sentence);
    const found = cache && line.masks.length === 0 ? cache.sentence(sentence, find) : find();
    const { start } = sentence;
    for (const one of found.findings) whole.findings.push(movedBy(one, start));
    for (const one of found.pending) whole.pending.push({ ...movedBy(one, start), sentence: at });
    whole.notes.push(...found.notes);
  }
  return whole;
}

/** Offsets into the sentence, as its text may come to stand elsewhere. */
function findInSentence(rules: readonly Rule[], sentence: Sentence): LineReading {
  const findings: LineFinding[] = [];
  const pending: PendingFinding[] = [];
  for (const rule of rules) {
    for (const match of rule.find(sentence)) {
      const finding = toFinding(rule, match, sentence);
      const { allowed } = rule;
      const unlessOffered = rule.unlessOffered ?? match.unlessOffered;
      const unlessSpecific = rule.unlessSpecific ?? match.unlessSpecific;
      if (!unlessOffered && !unlessSpecific && allowed === undefined) findings.push(finding);
      else
        pending.push({
          ...finding,
          sentence: 0,
          by: {
            ...(unlessOffered && { unlessOffered }),
            ...(unlessSpecific && { unlessSpecific }),
            ...(allowed !== undefined && { allowed }),
          },
        });
    }
  }
  const found = { findings: keepStrongest(findings), pending };
  return { ...found, notes: [noteOf(sentence, found)] };
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
