import type { Helpdesk } from '../helpdesks/helpdesk';
import type { Anchor, FlagActions, OpenedBy, UseOutcome } from '../popover-port';
import { applyRewrite } from '../reply/apply/apply';
import { caretOf } from '../reply/caret';
import type { ReplyBox } from '../reply/find';
import { themeOf } from '../reply/theme';
import { createUnderlines, type Underlines } from '../reply/underline/underlines';
import { watchReply } from '../reply/watch';
import type { Rule } from '../rules/define-rule';
import { createReviewer } from '../rules/reviewer';
import type { Finding, Suggestion } from '../rules/types';
import { BoxReview } from './box-review';
import { viewOf } from './flag-view';
import { type Hover, watchHover } from './hover';
import { createPause, type Pause } from './pause';
import type { PopoverLink } from './popover-link';
import { watchNoteSwitch } from './watch-note-switch';

/** Coaches one reply box until `signal` aborts, and then leaves nothing behind. */
export class BoxCoach {
  readonly box: ReplyBox;
  readonly #helpdesk: Helpdesk;
  readonly #link: PopoverLink;
  readonly #signal: AbortSignal;
  readonly #review: BoxReview;
  readonly #underlines: Underlines;
  readonly #pause: Pause;
  readonly #hover: Hover;
  #open: Finding | undefined;
  #applying = false;

  constructor(
    box: ReplyBox,
    helpdesk: Helpdesk,
    rules: readonly Rule[],
    link: PopoverLink,
    signal: AbortSignal,
  ) {
    this.box = box;
    this.#helpdesk = helpdesk;
    this.#link = link;
    this.#signal = signal;
    this.#review = new BoxReview(box, helpdesk, createReviewer(rules));
    this.#underlines = createUnderlines(box, signal);
    this.#pause = createPause(() => this.#update(true), signal);
    this.#hover = watchHover<Finding>(
      box.element,
      {
        at: (x, y) => this.#flagAt(x, y),
        isOpen: () => this.#open !== undefined,
        open: (flag) => this.#show(flag, 'pointer'),
        close: () => this.#close(),
      },
      signal,
    );
    watchReply(box, () => this.#update(false), signal);
    watchNoteSwitch(box, helpdesk, () => this.#update(true), signal);
    signal.addEventListener('abort', () => this.#close(), { once: true });
    this.#update(true);
  }

  /** Opens the next flag from the caret on, or after the one that is open, and round to the first. */
  showNext(): void {
    this.#update(true);
    const { flags } = this.#review;
    const from = this.#open ? this.#open.end : caretOf(this.box);
    const next = flags.find(({ end }) => end > from) ?? flags[0];
    if (next) this.#show(next, 'keyboard');
  }

  /** Where a line about this reply is shown. */
  get place(): Pick<Anchor, 'element' | 'theme'> {
    return { element: this.box.element, theme: themeOf(this.box.element) };
  }

  #update(settled: boolean): void {
    if (this.#signal.aborted) return;
    const before = this.#review.text;
    const waiting = this.#review.update(settled);
    this.#underlines.paint(this.#review.flags);
    if (this.#review.text !== before && !this.#applying) this.#close();
    if (this.#review.flags.length > 0) void this.#link.prepare();
    if (waiting) this.#pause.restart();
    else this.#pause.stop();
  }

  #flagAt(x: number, y: number): Finding | undefined {
    const mark = this.#underlines.at(x, y);
    return mark && this.#review.flags.find(({ start, end }) => start === mark.start && end === mark.end);
  }

  #show(flag: Finding, by: OpenedBy): void {
    const { port, nextKey } = this.#link;
    if (!port || flag === this.#open) return;
    const { text, flags } = this.#review;
    const suggestions = this.#review.suggest(flag);
    const view = viewOf(flag, flags, text, suggestions);
    if (!view) return;
    this.#open = flag;
    this.#underlines.open(flag);
    const anchor: Anchor = { ...this.place, rects: () => this.#underlines.rects(flag) };
    port.open(view, anchor, this.#actions(flag, text, suggestions), by, nextKey);
  }

  #actions(flag: Finding, text: string, suggestions: readonly Suggestion[]): FlagActions {
    return {
      use: (index) => this.#use(text, suggestions[index]),
      notHere: () => {
        this.#review.dismissals.add(flag, text);
        this.#update(true);
      },
      undoNotHere: () => {
        this.#review.dismissals.undo();
        this.#update(true);
      },
      pointer: (inside) => this.#hover.overPopover(inside),
      closed: (returnFocus) => {
        this.#forgetOpen();
        if (returnFocus) this.box.element.focus({ preventScroll: true });
      },
    };
  }

  async #use(before: string, suggestion: Suggestion | undefined): Promise<UseOutcome> {
    if (!suggestion) return 'gone';
    const { start, end, text, blanks } = suggestion;
    const blank = blanks?.[0];
    this.#applying = true;
    const outcome = await applyRewrite(
      this.box,
      this.#helpdesk,
      { before, start, end, text, ...(blank && { select: [start + blank[0], start + blank[1]] }) },
      this.#signal,
    );
    this.#applying = false;
    this.#update(true);
    return outcome === 'applied' ? 'used' : outcome;
  }

  #close(): void {
    if (!this.#open) return;
    this.#forgetOpen();
    this.#link.port?.close();
  }

  #forgetOpen(): void {
    this.#open = undefined;
    this.#underlines.open(undefined);
  }
}
