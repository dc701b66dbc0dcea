import type { Helpdesk } from '../helpdesks/helpdesk';
import type { Anchor, UseOutcome } from '../popover-port';
import type { ReplyReport } from '../popup-port';
import { watchActs } from '../reply/agent-acts';
import { caretOf } from '../reply/caret';
import type { ReplyBox } from '../reply/find';
import { createUnderlines, type Underlines } from '../reply/underline/underlines';
import { watchReply } from '../reply/watch';
import type { Rule } from '../rules/define-rule';
import { createReviewer } from '../rules/reviewer';
import type { Finding } from '../rules/types';
import type { QuietPhrase } from '../team/quiet-phrase';
import { BoxCounts } from './box-counts';
import { BoxReview } from './box-review';
import type { Dismissals } from './dismissals';
import { FlagPopover } from './flag-popover';
import type { FrameCounts } from './frame-counts';
import { watchHover } from './hover';
import type { InsertedText } from './inserted-text';
import { createPause, type Pause } from './pause';
import { placeOf } from './place-of';
import type { PopoverLink } from './popover-link';
import { putSuggestion } from './put-suggestion';
import { ReplyLanguage } from './reply-language';
import { flagIn, reportOf } from './reply-report';
import { watchNoteSwitch } from './watch-note-switch';

/** What one coach needs to know besides its box. */
export interface CoachContext {
  helpdesk: Helpdesk;
  rules: readonly Rule[];
  /** Rules that the agent cannot switch off. */
  locked: readonly string[];
  quietPhrases: readonly QuietPhrase[];
  /** Hints are underlined too. */
  hintsInText: boolean;
  link: PopoverLink;
  /** What of this box the agent did not type. */
  inserted: InsertedText;
  /** That is reviewed as well. */
  insertedText: boolean;
  /** What was dismissed in this box before. */
  dismissals: Dismissals;
  /** Where this box is counted; left out, it is not. */
  counts?: FrameCounts | undefined;
  /** After each review: there may be something new to tell about this reply. */
  reviewed(): void;
}

/** Coaches one reply box until `signal` aborts, and then leaves nothing behind. */
export class BoxCoach {
  readonly box: ReplyBox;
  readonly #helpdesk: Helpdesk;
  readonly #link: PopoverLink;
  readonly #reviewed: () => void;
  readonly #signal: AbortSignal;
  readonly #review: BoxReview;
  readonly #counts: BoxCounts;
  readonly #language = new ReplyLanguage();
  readonly #underlines: Underlines;
  readonly #pause: Pause;
  readonly #rest: Pause;
  readonly #popover: FlagPopover;
  #isSettled = false;
  readonly #isComposing: () => boolean;

  constructor(box: ReplyBox, context: CoachContext, signal: AbortSignal) {
    const { helpdesk, rules, link, locked } = context;
    this.box = box;
    this.#helpdesk = helpdesk;
    this.#link = link;
    this.#reviewed = context.reviewed;
    this.#signal = signal;
    const reviewer = createReviewer(rules);
    const act = watchActs(box, signal);
    const review = new BoxReview(box, { ...context, reviewer, act });
    const counts = new BoxCounts(context.counts, box, helpdesk, review, signal);
    const underlines = createUnderlines(box, signal);
    const update = (): void => this.#update(true);
    const popover: FlagPopover = new FlagPopover(
      {
        box,
        helpdesk,
        review,
        counts,
        underlines,
        link,
        locked,
        update,
        pointer: (inside) => hover.overPopover(inside),
        pointed: () => hover.pointed(),
      },
      signal,
    );
    const hover = watchHover<Finding>(
      box.element,
      {
        at: (x, y) => this.#flagAt(x, y),
        isOpen: () => popover.followsPointer,
        open: (flag) => popover.show(flag, 'pointer'),
        close: () => popover.close(),
      },
      signal,
    );
    this.#review = review;
    this.#counts = counts;
    this.#underlines = underlines;
    this.#popover = popover;
    this.#pause = createPause(update, signal);
    this.#rest = createPause(() => this.#update(this.#isSettled), signal, 0);
    this.#isComposing = watchReply(box, () => this.#update(false), signal);
    watchNoteSwitch(box, helpdesk, update, signal);
    update();
  }

  /** Opens the next flag from the caret on, or after the one that is open, and round to the first. */
  async showNext(): Promise<void> {
    // a rewrite on its way moves the caret, and closes its popover
    await this.#popover.idle;
    if (this.#signal.aborted) return;
    this.#update(true);
    const { flags } = this.#review;
    const from = this.#popover.flag?.end ?? caretOf(this.box);
    const behind = flags.filter(({ end }) => end > from);
    // in a box that is out of sight (its tab is not the open one) there is nothing to point at
    const next = [...behind, ...flags].find((flag) => {
      this.#underlines.reveal(flag);
      return this.#underlines.rects(flag).length > 0;
    });
    if (next) this.#popover.show(next, 'keyboard');
  }

  /** Where a line about this reply is shown. */
  get place(): Pick<Anchor, 'element' | 'theme'> {
    return placeOf(this.box.element);
  }

  /** How many flags are underlined now. */
  get openFlags(): number {
    return this.#review.flags.length;
  }

  /** This reply as the popup shows it. */
  report(): ReplyReport {
    return reportOf(this.#helpdesk, this.box.editor, this.#review);
  }

  /** Puts a wording of `report` into the editor, for the popup; the reply gets the focus back. */
  async use(flag: string, way: number): Promise<UseOutcome> {
    const { text } = this.#review;
    const finding = flagIn(this.#review, flag);
    const suggestion = finding && this.#review.suggest(finding)[way];
    if (!suggestion) return 'gone';
    this.#popover.close();
    const put = (): Promise<UseOutcome> =>
      this.#review.applying(() => putSuggestion(this.box, this.#helpdesk, text, suggestion, this.#signal));
    const outcome = await this.#counts.chosen(finding, suggestion, put);
    this.#update(true);
    return outcome;
  }

  #update(settled: boolean): void {
    // an input method's unfinished word is nobody's yet
    if (this.#signal.aborted || this.#isComposing()) return;
    const before = this.#review.text;
    const waiting = this.#review.update(settled);
    this.#counts.reviewed(before);
    this.#underlines.paint(this.#review.flags);
    this.#popover.follow(this.#review.text !== before);
    if (this.#review.flags.length > 0) void this.#link.prepare();
    if (waiting) this.#pause.restart();
    else this.#pause.stop();
    // the page has its turn before the rest of a long text
    this.#isSettled = settled;
    if (this.#review.isUnfinished) this.#rest.restart();
    else this.#rest.stop();
    this.#reviewed();
    void this.#followLanguage();
  }

  async #followLanguage(): Promise<void> {
    if (!(await this.#language.look(this.#review.text))) return;
    this.#review.language = this.#language.language;
    this.#update(true);
  }

  #flagAt(x: number, y: number): Finding | undefined {
    const mark = this.#underlines.at(x, y);
    return mark && this.#review.flags.find(({ start, end }) => start === mark.start && end === mark.end);
  }
}
