import type { Helpdesk } from '../helpdesks/helpdesk';
import type { ReplyBox } from '../reply/find';
import { isInPage } from '../reply/frame-of';
import { answerPopup, type Current, type PopupAnswers } from './answer-popup';
import { type Badge, createBadge, watchLeaving } from './badge';
import { BoxCoach } from './box-coach';
import { Dismissals } from './dismissals';
import { FrameCounts } from './frame-counts';
import type { Coaching } from './in-force';
import { InsertedText } from './inserted-text';
import { PopoverLink } from './popover-link';
import { whenRemoved } from './when-removed';

/** Coaches one reply box of a frame at a time: the one that had the focus last, for as long as it is there. */
export class FrameCoach {
  readonly link = new PopoverLink();
  readonly #helpdesk: Helpdesk;
  readonly #askIn: (inside: Document) => void;
  readonly #signal: AbortSignal;
  readonly #dismissed = new WeakMap<HTMLElement, Dismissals>();
  readonly #inserted = new WeakMap<HTMLElement, InsertedText>();
  readonly #popup: PopupAnswers;
  readonly #badge: Badge;
  readonly #counts: FrameCounts;
  #coaching: Coaching | undefined;
  #box: ReplyBox | undefined;
  #left = false;
  #current: (Current & { life: AbortController }) | undefined;

  /** @param askIn has what the agent does in a frame's document ask whether the extension is still there */
  constructor(helpdesk: Helpdesk, askIn: (inside: Document) => void, signal: AbortSignal) {
    this.#helpdesk = helpdesk;
    this.#askIn = askIn;
    this.#signal = signal;
    this.#popup = answerPopup(() => this.#current, signal);
    this.#badge = createBadge(signal);
    this.#counts = new FrameCounts(helpdesk.id, signal);
  }

  get coach(): BoxCoach | undefined {
    return this.#current?.coach;
  }

  /** From now on coaches like this, or not at all: then nothing is read. */
  follow(coaching: Coaching | undefined): void {
    this.#coaching = coaching;
    this.#end();
    if (!coaching && this.#box) this.#insertedIn(this.#box.element).unwatch();
    if (this.#box && isInPage(this.#box.element)) this.#begin(this.#box);
    this.#tell();
  }

  /** A reply box got the focus. */
  focused(box: ReplyBox): void {
    this.#left = false;
    if (this.#current?.coach.box.element === box.element) {
      this.#current.since = Date.now();
      return;
    }
    if (box.element.ownerDocument !== document) this.#askIn(box.element.ownerDocument);
    this.#end();
    this.#begin(box);
    this.#tell();
  }

  #begin(box: ReplyBox): void {
    this.#box = box;
    if (!this.#coaching) return;
    const life = new AbortController();
    const until = AbortSignal.any([life.signal, this.#signal]);
    const dismissals = this.#dismissed.get(box.element) ?? new Dismissals();
    this.#dismissed.set(box.element, dismissals);
    const inserted = this.#insertedIn(box.element);
    const counts = this.#coaching.counting ? this.#counts : undefined;
    const context = {
      helpdesk: this.#helpdesk,
      link: this.link,
      dismissals,
      inserted,
      counts,
      ...this.#coaching,
    };
    // the first review is in the making of the coach, which is none yet
    const reviewed = (): void => void (this.#current?.life === life && this.#tell());
    try {
      const coach = new BoxCoach(box, { ...context, reviewed }, until);
      this.#current = { coach, life, since: Date.now() };
    } catch (error) {
      // half a coach must not stay behind
      life.abort();
      throw error;
    }
    const isOurs = (): boolean => this.link.port?.hasFocus() ?? false;
    watchLeaving(box.element, isOurs, (left) => this.#leave(left), until);
    whenRemoved(
      box.element,
      () => {
        this.#end();
        this.#tell();
      },
      until,
    );
  }

  #insertedIn(element: HTMLElement): InsertedText {
    const inserted = this.#inserted.get(element) ?? new InsertedText();
    this.#inserted.set(element, inserted);
    return inserted;
  }

  #end(): void {
    this.#current?.life.abort();
    this.#current = undefined;
  }

  #leave(left: boolean): void {
    this.#left = left;
    this.#tell();
  }

  #tell(): void {
    this.#badge.show(this.#left ? 0 : (this.#current?.coach.openFlags ?? 0));
    this.#popup.tell();
  }
}
