import type { Helpdesk } from '../helpdesks/helpdesk';
import { askBackground } from '../messages';
import type { Anchor, FlagActions, OpenedBy, UseOutcome } from '../popover-port';
import { settle } from '../reply/apply/settle';
import type { ReplyBox } from '../reply/find';
import { focusBox } from '../reply/focus-box';
import { isInPage } from '../reply/frame-of';
import { inOurView } from '../reply/in-our-view';
import { sendControls } from '../reply/send-controls';
import type { Underlines } from '../reply/underline/underlines';
import type { Finding, Suggestion } from '../rules/types';
import type { BoxCounts } from './box-counts';
import type { BoxReview } from './box-review';
import { viewOf } from './flag-view';
import { keepDismissal } from './keep-dismissal';
import { mayDismiss } from './may-dismiss';
import { placeOf } from './place-of';
import type { PopoverLink } from './popover-link';
import { putSuggestion } from './put-suggestion';
import { isSameFlag } from './same-flag';

interface Parts {
  box: ReplyBox;
  helpdesk: Helpdesk;
  review: BoxReview;
  counts: BoxCounts;
  underlines: Underlines;
  link: PopoverLink;
  /** Rules that the agent cannot switch off. */
  locked: readonly string[];
  /** Reviews the box again, as after a pause. */
  update(): void;
  /** The pointer came onto or left the popover. */
  pointer(inside: boolean): void;
  /** The flag that the pointer is on. */
  pointed(): Finding | undefined;
}

/** The popover over one reply box: which flag it shows, and what its buttons do. */
export class FlagPopover {
  readonly #parts: Parts;
  readonly #signal: AbortSignal;
  #open: Finding | undefined;
  /** What was to be shown before the popover's script was there. */
  #awaited: Finding | undefined;
  /** A rewrite on its way into the editor. */
  #use: AbortController | undefined;
  /** The editor made something else of a rewrite: what the popover says of it stays, though the text is another one. */
  #isGarbled = false;

  /** Resolves when no rewrite is on its way, and the popover has said what became of the last one. */
  idle: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get flag(): Finding | undefined {
    return this.#open;
  }

  /**
   * Open, and the pointer may close it: with the focus inside, only the keyboard does, and nothing before it is known
   * what became of a rewrite.
   */
  get followsPointer(): boolean {
    const isTelling = this.#use !== undefined || this.#isGarbled;
    return this.#open !== undefined && !isTelling && !this.#parts.link.port?.hasFocus();
  }

  show(flag: Finding, by: OpenedBy): void {
    const { box, helpdesk, review, underlines, link, locked, pointer } = this.#parts;
    if (!link.port) return void this.#showOnceThere(flag, by);
    if (by === 'pointer' && isSameFlag(flag, this.#open)) return;
    const { text, flags } = review;
    const suggestions = review.suggest(flag);
    const shown = viewOf(flag, flags, text, suggestions);
    if (!shown) return;
    const view = { ...shown, mayDismiss: mayDismiss(flag, locked) };
    this.#open = flag;
    this.#isGarbled = false;
    underlines.open(flag);
    let rects: DOMRect[] = [];
    const anchor: Anchor = {
      ...placeOf(box.element),
      rects: () => {
        const now = underlines.rects(flag).map((rect) => inOurView(rect, box.element));
        // it has something to say of words that an editor garbled: that stays where they were
        if (now.length > 0 || !this.#isGarbled) rects = now;
        return rects;
      },
      sends: () => sendControls(box.element, helpdesk),
    };
    const actions = { ...this.#actions(flag, text, suggestions), pointer };
    link.port.open(view, anchor, actions, by, link.nextKey);
  }

  /** The agent was quicker than the popover's script: it opens if nothing else was done meanwhile. */
  async #showOnceThere(flag: Finding, by: OpenedBy): Promise<void> {
    const { review, link, pointed } = this.#parts;
    const { text } = review;
    this.#awaited = flag;
    await link.prepare();
    if (this.#awaited !== flag || this.#signal.aborted || !link.port) return;
    this.#awaited = undefined;
    const still = review.text === text && (by === 'keyboard' || isSameFlag(flag, pointed()));
    if (still && review.flags.some((one) => isSameFlag(one, flag))) this.show(flag, by);
  }

  /** After a review: closes when the agent typed on, or when what it shows is no flag any more. */
  follow(textChanged: boolean): void {
    if (!this.#open || this.#use || this.#isGarbled) return;
    const still = this.#parts.review.flags.find((flag) => isSameFlag(flag, this.#open));
    if (textChanged || !still) this.close();
    else this.#open = still;
  }

  close(): void {
    if (!this.#open) return;
    this.#forget();
    const { box, link } = this.#parts;
    // the focus would fall to the page's body, and the next key go nowhere
    if (link.port?.close() && isInPage(box.element)) focusBox(box);
  }

  #actions(flag: Finding, text: string, suggestions: readonly Suggestion[]): Omit<FlagActions, 'pointer'> {
    const { box, review, update } = this.#parts;
    return {
      use: (index) => {
        const outcome = this.#apply(flag, text, suggestions[index]);
        const said = (): Promise<void> => settle(0, this.#signal);
        this.idle = outcome.then(said, said);
        return outcome;
      },
      more: () => void askBackground({ type: 'show-rule', rule: flag.rule }),
      dismiss: (reach) => {
        // at once, and counted, whatever becomes of the choice
        review.dismissals.add(flag, text);
        update();
        return keepDismissal(reach, flag, text, true);
      },
      undoDismiss: (reach) => {
        review.dismissals.undo();
        update();
        return keepDismissal(reach, flag, text, false);
      },
      closed: (returnFocus) => {
        this.#use?.abort();
        // a toast lets go of the flag before this one
        if (isSameFlag(this.#open, flag)) this.#forget();
        if (returnFocus) focusBox(box);
      },
    };
  }

  async #apply(flag: Finding, before: string, suggestion: Suggestion | undefined): Promise<UseOutcome> {
    if (!suggestion) return 'gone';
    const use = new AbortController();
    this.#use = use;
    let outcome: UseOutcome | undefined;
    try {
      const { box, helpdesk, counts, review } = this.#parts;
      const until = AbortSignal.any([this.#signal, use.signal]);
      const put = (): Promise<UseOutcome> =>
        review.applying(() => putSuggestion(box, helpdesk, before, suggestion, until));
      outcome = await counts.chosen(flag, suggestion, put);
      return outcome;
    } finally {
      this.#isGarbled = this.#use === use && outcome === 'garbled';
      if (this.#use === use) this.#use = undefined;
      this.#parts.update();
    }
  }

  #forget(): void {
    this.#isGarbled = false;
    this.#open = undefined;
    this.#parts.underlines.open(undefined);
  }
}
