/** What goes into the engine and what comes out. All offsets are UTF-16 code units, end exclusive. */

/** Rule sets that are switched together; `team` holds a team's own rules. */
export type RuleSet = 'commands' | 'defensive' | 'routine' | 'team';

/** 3 curt or hostile, 2 a plain command or obligation, 1 friendly, conventional or contested. */
export type Severity = 1 | 2 | 3;

/** Start and end of a stretch of text. */
export type Span = [start: number, end: number];

export type BlockKind = 'paragraph' | 'step' | 'bullet' | 'heading' | 'quote' | 'signature' | 'code';

export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/** The message an agent is writing. A mention or an embed is one U+FFFC in `text`. */
export interface Reply {
  text: string;
  /** In order, not overlapping. Left out, they are derived from the lines of `text`. */
  blocks?: Block[];
  /** Regions that rules never look at. */
  masks?: Span[];
}

/** What is known about the conversation; read in the page, kept nowhere. */
export interface Context {
  /** The customer's last message. */
  customer?: string;
  channel?: 'email' | 'chat';
  /** BCP 47 tag of the reply's language, where the caller knows it. */
  language?: string;
}

/** A stretch of the reply that may land badly. */
export interface Finding {
  start: number;
  end: number;
  set: RuleSet;
  rule: string;
  severity: Severity;
}

/**
 * `replace`: complete as it is. `fill`: has a blank that the agent completes. `lead-in`: ends open and the
 * agent goes on. `delete`: leaves the words out.
 */
export type SuggestionKind = 'replace' | 'fill' | 'lead-in' | 'delete';

/** One wording offered for a flag: `text` goes where `start` to `end` was. */
export interface Suggestion {
  kind: SuggestionKind;
  start: number;
  end: number;
  text: string;
  /** Where the blanks are, as offsets into `text`. */
  blanks?: Span[];
}
