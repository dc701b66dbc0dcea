import type { Helpdesk } from '../helpdesks/helpdesk';
import { isInternalNote, type ReplyBox } from '../reply/find';
import { type ReadReply, readReply } from '../reply/read';
import { movedBy } from '../rules/moved-by';
import type { Reviewer } from '../rules/reviewer';
import type { Finding, Suggestion } from '../rules/types';
import { aroundCaret } from './around-caret';
import type { Dismissals } from './dismissals';
import { dueFlags } from './due';
import { type Edit, editBetween } from './edit-between';

/** Hints are for the popup and the summary; in the text only what is stronger is underlined. */
const LEAST_UNDERLINED = 2;

/** What is known about one reply box after each of its changes. */
export class BoxReview {
  readonly dismissals: Dismissals;
  /** The text last read. */
  text = '';
  /** What is to be underlined now, in the order of the text. */
  flags: Finding[] = [];
  readonly #box: ReplyBox;
  readonly #helpdesk: Helpdesk;
  readonly #reviewer: Reviewer;
  #read: ReadReply = { text: '', masks: [] };
  #found: Finding[] = [];
  #caret = 0;

  constructor(box: ReplyBox, helpdesk: Helpdesk, reviewer: Reviewer, dismissals: Dismissals) {
    this.dismissals = dismissals;
    this.#box = box;
    this.#helpdesk = helpdesk;
    this.#reviewer = reviewer;
  }

  /**
   * Reads and reviews the box. `settled`: the agent paused, so that flags of an unended sentence are due as well.
   * @returns whether flags are still waiting for the sentence's end or a pause.
   */
  update(settled: boolean): boolean {
    this.#read = readReply(this.#box, this.#helpdesk);
    const edit = editBetween(this.text, this.#read.text);
    this.text = this.#read.text;
    if (edit) this.#caret = edit.newEnd;
    if (this.text.trim() === '') this.dismissals.clear();
    this.#found = isInternalNote(this.#box, this.#helpdesk) ? [] : this.#review();
    const open = this.#found.filter(
      (finding) => finding.severity >= LEAST_UNDERLINED && !this.dismissals.has(finding, this.text),
    );
    this.flags = settled ? open : dueFlags(open, this.text, edit ?? this.#noEdit(), this.flags);
    return this.flags.length < open.length;
  }

  suggest(finding: Finding): Suggestion[] {
    const { reply, offset } = aroundCaret(this.#read, this.#caret);
    const inPart = { ...finding, start: finding.start - offset, end: finding.end - offset };
    return this.#reviewer.suggest(reply, inPart).map((one) => movedBy(one, offset));
  }

  #review(): Finding[] {
    const { reply, offset } = aroundCaret(this.#read, this.#caret);
    return this.#reviewer.review(reply).map((finding) => movedBy(finding, offset));
  }

  #noEdit(): Edit {
    return { start: this.#caret, oldEnd: this.#caret, newEnd: this.#caret };
  }
}
