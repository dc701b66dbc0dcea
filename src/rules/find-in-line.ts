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
  findings: readonly LineFinding[];
  pending: readonly PendingFinding[];
  /** The strongest of both, once it was asked for. */
  all: readonly LineFinding[] | undefined;
  notes: readonly SentenceNote[];
}

/** Most sentences hold nothing; they share one list of it. */
const NONE: readonly never[] = [];
const NOTHING: LineReading = { findings: NONE, pending: NONE, all: undefined, notes: NONE };

/** The longest extent of a flag, in UTF-16 units. */
const LONGEST = 160;

export function findInLine(
  rules: readonly Rule[],
  line: Line,
  context: Context,
  cache?: ReviewCache,
): LineReading {
  if (isForeign(line.text, context.language)) return NOTHING;
  const findings: LineFinding[] = [];
  const pending: PendingFinding[] = [];
  const notes: SentenceNote[] = [];
  const cached = line.masks.length === 0 ? cache : undefined;
  const find = (sentence: Sentence) => findInSentence(rules, sentence);
  const sentences = readSentences(line, context);
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence) continue;
    const found = cached ? cached.sentence(sentence, find) : find(sentence);
    const { start } = sentence;
    for (const one of found.findings) findings.push(movedBy(one, start));
    for (const one of found.pending) pending.push({ ...movedBy(one, start), sentence: at });
    for (const one of found.notes) notes.push(one);
  }
  return { findings, pending, all: undefined, notes };
}

/** Offsets into the sentence, as its text may come to stand elsewhere. */
function findInSentence(rules: readonly Rule[], sentence: Sentence): LineReading {
  let findings: LineFinding[] | undefined;
  let pending: PendingFinding[] | undefined;
  for (const rule of rules) {
    const matches = rule.find(sentence);
    if (matches.length === 0) continue;
    for (const match of matches) {
      const finding = toFinding(rule, match, sentence);
      const by = decidedBy(rule, match);
      if (by) {
        pending ??= [];
        pending.push({ ...finding, sentence: 0, by });
      } else {
        findings ??= [];
        findings.push(finding);
      }
    }
  }
  const found = { findings: findings ? keepStrongest(findings) : NONE, pending: pending ?? NONE };
  return { ...found, all: undefined, notes: [noteOf(sentence, found)] };
}

/** What of the rest of the reply decides about a match; undefined where nothing does. */
function decidedBy(rule: Rule, match: Match): PendingFinding['by'] | undefined {
  const { allowed } = rule;
  const unlessOffered = rule.unlessOffered ?? match.unlessOffered;
  const unlessSpecific = rule.unlessSpecific ?? match.unlessSpecific;
  if (!unlessOffered && !unlessSpecific && allowed === undefined) return undefined;
  return {
    ...(unlessOffered && { unlessOffered }),
    ...(unlessSpecific && { unlessSpecific }),
    ...(allowed !== undefined && { allowed }),
  };
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
