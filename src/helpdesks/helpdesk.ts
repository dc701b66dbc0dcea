/** How a row came to be known, from best to least. */
export type Certainty = 'tried' | 'from markup' | 'from documentation' | 'hosts only';

/** One helpdesk: a row of data, not code. Selectors are CSS; what is only believed is left out. */
export interface Helpdesk {
  id: string;
  name: string;
  certainty: Certainty;
  /** Match patterns of its agents' pages; the path is always `/*`, as frames without an address need it. */
  matches: string[];
  /** Matches the editable itself (textarea or contenteditable). Left out: generic detection. */
  replyBox?: string;
  /** Matches an ancestor of the box (or the box) while it holds an internal note. */
  internalNote?: string;
  /** Matches the control that sends the reply, where that is not its form's submit. */
  send?: string;
  /** Matches what is inside the box but not the agent's reply: quoted mail, signatures. */
  notTheReply?: string;
}
