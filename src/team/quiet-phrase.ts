/**
 * A phrase that raises no flag of one rule, in any reply: the agent said "Not this phrase". Nothing else that agents
 * write is ever kept.
 */
export interface QuietPhrase {
  rule: string;
  /** As it stood in the reply, its blanks made one. */
  phrase: string;
}

/** UTF-16 units: a sentence or two, and not what a page might make of it. */
export const LONGEST_PHRASE = 1000;

/** What to keep of a flagged stretch of a reply. */
export function quietPhrase(rule: string, words: string): QuietPhrase {
  return { rule, phrase: words.trim().replace(/\s+/g, ' ') };
}

/** The same for phrases that are one and the same phrase of a rule: case, kind of apostrophe and closing marks are not looked at. */
export function phraseKey({ rule, phrase }: QuietPhrase): string {
  return `${rule} ${phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s.!?…]+$/, '')}`;
}
