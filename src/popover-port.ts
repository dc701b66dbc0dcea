import type { RuleSet, Severity, Suggestion } from './rules/types';

/**
 * Coach and popover are two scripts in one frame: React is only fetched when there is something to show.
 * This is all that they know of each other.
 */

/** How far a "not" of the agent reaches: this reply, this phrase in any reply, all that the rule finds. */
export type Reach = 'here' | 'phrase' | 'rule';

/** A flag as the popover shows it. */
export interface FlagView {
  set: RuleSet;
  severity: Severity;
  /** The flagged words. */
  quote: string;
  /** Name of its rule, "Plain orders". */
  rule: string;
  /** How far the agent may dismiss it at most. */
  mayDismiss: Reach;
  /** What the customer may hear, at most six words. */
  hears: string;
  /** The reason, at most twenty words. */
  why: string;
  /** Position among the reply's flags, from 1, and how many there are. */
  position: { index: number; of: number };
  /** Up to three ways, best first. `original` is the text that `suggestion` would replace. */
  ways: Way[];
}

export interface Way {
  original: string;
  suggestion: Suggestion;
}

/** Where the popover hangs, in viewport pixels of the frame it is drawn in. */
export interface Anchor {
  /** The rectangles of the flagged words now, line by line; empty when they are gone or scrolled away. */
  rects(): DOMRect[];
  /** What sends the reply now, in the same pixels: not to be covered where there is another place. */
  sends(): DOMRect[];
  /** The reply box, or the frame of this document that it is in. */
  element: Element;
  /** What moves the words by its scrolling, besides what is around `element`: the reply box, and documents in frames. */
  scrolls?: readonly EventTarget[];
  /** Of the reply box's own background, not of the system. */
  theme: 'light' | 'dark';
}

/**
 * `used`: it is in the reply. `not-taken`: the editor refused it and the reply is as it was. `gone`: the reply changed
 * meanwhile. `garbled`: the editor made something else of it.
 */
export type UseOutcome = 'used' | 'not-taken' | 'gone' | 'garbled';

export interface FlagActions {
  /** Puts way number `index` into the editor. */
  use(index: number): Promise<UseOutcome>;
  /** Opens a page about the flag's rule. */
  more(): void;
  /** Quiet from now on. Resolves with why that could not be kept, in a sentence for people; it is quiet in this reply then. */
  dismiss(reach: Reach): Promise<string | undefined>;
  /** Takes the last `dismiss` back; resolves alike. */
  undoDismiss(reach: Reach): Promise<string | undefined>;
  /** The pointer came onto or left the popover. */
  pointer(inside: boolean): void;
  /** The popover closed itself (Esc, the cross, a way was used). `returnFocus`: it had the focus. */
  closed(returnFocus: boolean): void;
}

export type OpenedBy = 'pointer' | 'keyboard';

/** What the popover script offers to the coach of its frame. */
export interface PopoverPort {
  /** Shows a flag. `keyboard` moves the focus to the first way, `pointer` leaves it in the reply. `nextKey` is the binding of the next-flag command, if it has one. */
  open(view: FlagView, anchor: Anchor, actions: FlagActions, by: OpenedBy, nextKey?: string): void;
  /** Closes the flag, not a toast. Returns whether the flag had the focus: the caller has to put it somewhere. */
  close(): boolean;
  /** One quiet line near `anchor`'s reply box, gone after six seconds. */
  say(line: string, anchor: Pick<Anchor, 'element' | 'theme'>): void;
  /** Whether the flag's popover has the focus. */
  hasFocus(): boolean;
}

const READY = Symbol.for('tactful.popover.ready');
const WANTED = Symbol.for('tactful.popover.wanted');
const frame = globalThis as { [READY]?: PopoverPort; [WANTED]?: (port: PopoverPort) => void };

/** Called by the popover script once it can open. */
export function offerPopover(port: PopoverPort): void {
  // a second copy of the script must not take over from one that may be open
  if (frame[READY]) return;
  frame[READY] = port;
  frame[WANTED]?.(port);
}

/** Calls back with the popover of this frame: at once if it is there, else when it arrives. */
export function whenPopoverOffered(use: (port: PopoverPort) => void): void {
  if (frame[READY]) use(frame[READY]);
  else frame[WANTED] = use;
}
