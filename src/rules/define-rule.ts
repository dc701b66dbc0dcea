import type { Sentence } from './text/sentence';
import type { RuleSet, Severity, Span, Suggestion } from './types';

/** Where a rule found its kind of phrasing; offsets into the sentence. */
export interface Match {
  start: number;
  end: number;
  /** Instead of the rule's own. */
  severity?: Severity;
  /** As the rule's own, for this match alone. */
  unlessOffered?: true;
  unlessSpecific?: true;
  /** Parts that the rewrites use: what is asked for, who it is for. */
  slots: Record<string, Span>;
}

/** One kind of phrasing: what to flag and what to offer instead. One file a rule, named after its id. */
export interface Rule {
  /** As in PHRASING.md; never reused for another meaning. */
  id: string;
  set: RuleSet;
  severity: Severity;
  defaultOn: boolean;
  /** A flag falls away where the reply offers a way within two sentences: see message/. */
  unlessOffered?: true;
  /** A flag falls away where most of the reply is about the customer's own matter: see message/. */
  unlessSpecific?: true;
  /** How many of these a reply may have before the next is a flag: see message/. */
  allowed?: number;
  /** Its name in lists, "Plain orders". */
  title: string;
  /** What the customer may hear, at most six words; heads the popover. */
  hears: string;
  /** The reason, at most twenty words. */
  why: string;
  /** Called once for each new sentence, so it must be quick and may not remember anything. */
  find(sentence: Sentence): Match[];
  /** Best first, offsets into the sentence. Called only when somebody looks at the flag. */
  rewrite(match: Match, sentence: Sentence): Suggestion[];
}

/** What every rule must show, run by one generic test. Kept out of what ships to pages. */
export interface Examples {
  /** `span` is what is flagged in `text`, `best` the whole text with the first suggestion applied; without it there is nothing to offer. */
  flags: { text: string; span: string; best?: string }[];
  stays: string[];
}

/** Where a rule comes from, for lists and rule pages. */
export interface About {
  /** A: controlled or corpus research. B: most practitioner lists agree. C: one house style or opinion. */
  evidence: 'A' | 'B' | 'C';
  source: string;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
