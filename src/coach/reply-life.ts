import { CountedReply } from '../stats/counted-reply';
import { dayOf } from '../stats/day';
import type { FoundFlag } from '../stats/occurrences';
import { type Counts, Tally } from '../stats/tally';
import type { TextEdit } from '../stats/text-edit';
import { editBetween } from './edit-between';

/** A reply that nobody wrote on for this long is over; milliseconds. */
const IDLE = 30 * 60_000;

/** For so long a reply that went out may turn out not to have: its text stays, or comes back; milliseconds. */
export const WITHDRAWAL = 10_000;

/** From this many characters on, what takes the place of a whole text at once is another draft, and no rewording. */
const DRAFT = 10;

/** A review, as far as it is counted. */
export interface Reviewed {
  before: string | undefined;
  edit: TextEdit | undefined;
  text: string;
  found: readonly FoundFlag[];
}

/** A reply that the agent sent. Its text is known for as long as it may come back. */
interface Outgoing {
  reply: CountedReply;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
  /** It is no longer in its box. */
  left: boolean;
}

/**
 * The replies written in one box, one after another. A reply begins with its first change and is over when its box is
 * emptied, gets another draft, or is left alone for 30 minutes.
 */
export class ReplyLife {
  readonly #helpdesk: string;
  readonly #now: () => number;
  readonly #tally = new Tally();
  #text: string | undefined;
  #found: readonly FoundFlag[] = [];
  #reply: CountedReply | undefined;
  #changedAt = 0;
  #outgoing: Outgoing | undefined;
  /** A wording of ours is on its way into the editor. */
  #isChoosing = false;

  /**
   * @param helpdesk id of its row
   * @param now milliseconds since 1970
   */
  constructor(helpdesk: string, now: () => number) {
    this.#helpdesk = helpdesk;
    this.#now = now;
  }

  /** The box was reviewed. `found`: all flags of its text. `edit`: what led there from `before`. */
  reviewed({ before: last, edit: lastEdit, text, found }: Reviewed): void {
    const before = this.#text;
    // the box may have changed while nobody coached it
    const edit = before === last ? lastEdit : before === undefined ? undefined : editBetween(before, text);
    this.#text = text;
    this.#found = found;
    if (edit && before !== undefined) this.#change(before, text, edit);
    else this.#follow();
  }

  /** A wording of ours is about to take the place of a flag. To be called back with whether the editor took it. */
  choose(flag: Pick<FoundFlag, 'rule' | 'start' | 'end'>, wording: string): (taken: boolean) => void {
    const reply = this.#begin();
    reply.choose(flag, wording, dayOf(new Date(this.#now())));
    this.#isChoosing = true;
    return (taken) => {
      this.#isChoosing = false;
      if (!taken) reply.choose(flag, undefined, dayOf(new Date(this.#now())));
    };
  }

  /** The agent sends what is in the box: it counts, unless `checkSent` finds it still there. */
  send(words: number): void {
    const text = this.#text ?? '';
    // a click on Send and the form's submit are one sending
    if (text.trim() === '' || this.#outgoing?.left === false) return;
    this.#forgetOutgoing();
    const reply = this.#begin();
    reply.send({ on: dayOf(new Date(this.#now())), words });
    this.#outgoing = { reply, text, at: this.#now(), left: false };
  }

  /** To be called `WITHDRAWAL` after `send`: what is still in the box did not go. */
  checkSent(): void {
    if (this.#outgoing?.left === false) this.#outgoing.reply.send(undefined);
    this.#forgetOutgoing();
  }

  /** What came to be counted since this was last asked, and what is to be taken back. */
  takeCounts(): Counts {
    this.#reply?.count(this.#tally);
    this.#outgoing?.reply.count(this.#tally);
    return this.#tally.take();
  }

  #change(before: string, text: string, edit: TextEdit): void {
    const idle = this.#now() - this.#changedAt > IDLE;
    this.#changedAt = this.#now();
    if (idle || text.trim() === '' || this.#isAnotherDraft(before, edit)) this.#end();
    if (text.trim() === '') return;
    if (this.#outgoing?.left && this.#outgoing.text === text) this.#takeBack(this.#outgoing);
    else if (!this.#reply) this.#begin();
    else this.#follow(edit);
  }

  #isAnotherDraft(before: string, { start, oldEnd, newEnd }: TextEdit): boolean {
    return !this.#isChoosing && start === 0 && oldEnd === before.length && oldEnd >= DRAFT && newEnd >= DRAFT;
  }

  #begin(): CountedReply {
    if (this.#reply) return this.#reply;
    this.#reply = new CountedReply(this.#helpdesk);
    this.#follow();
    return this.#reply;
  }

  #follow(edit?: TextEdit): void {
    const day = dayOf(new Date(this.#now()));
    this.#reply?.follow({ text: this.#text ?? '', edit, found: this.#found, day });
  }

  #end(): void {
    this.#reply?.count(this.#tally);
    this.#reply = undefined;
    if (this.#outgoing) this.#outgoing.left = true;
  }

  /** The text of a sent reply came back: sending was undone, or refused by the helpdesk. */
  #takeBack({ reply }: Outgoing): void {
    reply.send(undefined);
    this.#reply = reply;
    this.#outgoing = undefined;
  }

  #forgetOutgoing(): void {
    this.#outgoing?.reply.count(this.#tally);
    this.#outgoing = undefined;
  }
}
