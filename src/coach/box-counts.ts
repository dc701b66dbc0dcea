import type { Helpdesk } from '../helpdesks/helpdesk';
import type { UseOutcome } from '../popover-port';
import { isInternalNote, type ReplyBox } from '../reply/find';
import { watchSend } from '../reply/sent';
import type { Finding, Suggestion } from '../rules/types';
import type { BoxReview } from './box-review';
import type { FrameCounts } from './frame-counts';
import type { ReplyLife } from './reply-life';

/** What is to be counted of one box while it is coached. Without `counts` nothing is: the agent switched it off. */
export class BoxCounts {
  readonly #counts: FrameCounts | undefined;
  readonly #life: ReplyLife | undefined;
  readonly #review: BoxReview;

  constructor(
    counts: FrameCounts | undefined,
    box: ReplyBox,
    helpdesk: Helpdesk,
    review: BoxReview,
    signal: AbortSignal,
  ) {
    this.#counts = counts;
    this.#life = counts?.of(box.element);
    this.#review = review;
    const life = this.#life;
    if (!counts || !life) return;
    const send = (): void => {
      if (!isInternalNote(box, helpdesk)) counts.sent(life, review.words);
    };
    watchSend(box, helpdesk, send, signal);
  }

  /** After each review. @param before the text of the review before */
  reviewed(before: string): void {
    // what an unfinished one did not find yet is not gone
    if (!this.#counts || !this.#life || this.#review.isUnfinished) return;
    const { edit, text, found } = this.#review;
    this.#life.reviewed({ before, edit, text, found });
    this.#counts.changed(this.#life);
  }

  /** A wording was chosen for a flag: `put` puts it into the editor. */
  async chosen(flag: Finding, { text }: Suggestion, put: () => Promise<UseOutcome>): Promise<UseOutcome> {
    const settle = this.#life?.choose(flag, text);
    let outcome: UseOutcome | undefined;
    try {
      outcome = await put();
      return outcome;
    } finally {
      settle?.(outcome === 'used');
    }
  }
}
