/** How a row came to be known, from best to least. */
export type Certainty = 'tried' | 'from markup' | 'from documentation' | 'hosts only';

/**
 * How Tactful comes to a helpdesk's pages: asked for at install (products used only for support), one click in the
 * options (products that people also use for other things), or allowed by the agent for the one address that the
 * company runs it at.
 */
export type Access = 'install' | 'preset' | 'self-hosted';

/** Where a page shows the customer's messages. `newest`: which of those that match is the last one written. */
export interface CustomerMessages {
  selector: string;
  newest: 'first' | 'last';
}

/** One helpdesk: a row of data, not code. Selectors are CSS; what is only believed is left out. */
export interface Helpdesk {
  id: string;
  name: string;
  certainty: Certainty;
  access: Access;
  /** Match patterns of its agents' pages; the path is always `/*`, as frames without an address need it. */
  matches: string[];
  /** Matches something in each page of it that has a reply box, and in no other product's: for addresses of its own. */
  pageMark?: string;
  /** Matches the editable itself (textarea or contenteditable). Left out: generic detection. */
  replyBox?: string;
  /** Matches the frame whose whole document is the reply. */
  replyFrame?: string;
  /** Matches editables that look like a reply box and are none. */
  notABox?: string;
  /** Matches an ancestor of the box (or the box) while it holds an internal note. */
  internalNote?: string;
  /** It knows no internal notes: all that is written in it goes to the customer. */
  hasNoNotes?: true;
  /** Matches the control that sends the reply, where that is not its form's submit. */
  send?: string;
  /** Matches what is inside the box but not the agent's reply: quoted mail, signatures. */
  notTheReply?: string;
  customerMessages?: CustomerMessages;
  /** Left out: either, and nothing in the page tells. */
  channel?: 'email' | 'chat';
}
