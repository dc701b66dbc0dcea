import { askBackground } from '../messages';
import { CountDelivery } from './count-delivery';
import { ReplyLife, WITHDRAWAL } from './reply-life';

/** Counts go out this long after they changed; milliseconds. */
const SOON = 1000;

/** What is to be counted of the replies in a frame, and its way to the ledger. */
export class FrameCounts {
  readonly #helpdesk: string;
  readonly #signal: AbortSignal;
  readonly #delivery = new CountDelivery((batch) => askBackground({ type: 'count', batch }));
  readonly #lives = new WeakMap<HTMLElement, ReplyLife>();
  readonly #changed = new Set<ReplyLife>();
  readonly #checks = new Map<ReplyLife, ReturnType<typeof setTimeout>>();
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** @param helpdesk id of its row */
  constructor(helpdesk: string, signal: AbortSignal) {
    this.#helpdesk = helpdesk;
    this.#signal = signal;
    const now = (): void => this.#deliverNow();
    const ifHidden = (): void => void (document.visibilityState === 'hidden' && now());
    window.addEventListener('pagehide', now, { capture: true, signal });
    document.addEventListener('visibilitychange', ifHidden, { capture: true, signal });
    const stop = (): void => {
      for (const timer of [this.#soon, ...this.#checks.values()]) clearTimeout(timer);
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  /** The replies written in a box. */
  of(element: HTMLElement): ReplyLife {
    const life = this.#lives.get(element) ?? new ReplyLife(this.#helpdesk, Date.now);
    this.#lives.set(element, life);
    return life;
  }

  /** There may be something to count of this box. */
  changed(life: ReplyLife): void {
    this.#changed.add(life);
    if (!this.#signal.aborted) this.#soon ??= setTimeout(() => this.#deliver(), SOON);
  }

  /** The agent sends the reply: the page may go at once. It is looked at again when it must have gone. */
  sent(life: ReplyLife, words: number): void {
    life.send(words);
    this.#changed.add(life);
    this.#deliverNow();
    const check = (): void => {
      this.#checks.delete(life);
      life.checkSent();
      this.changed(life);
    };
    clearTimeout(this.#checks.get(life));
    this.#checks.set(life, setTimeout(check, WITHDRAWAL));
  }

  #deliver(): void {
    this.#soon = undefined;
    this.#take();
    void this.#delivery.deliver();
  }

  #deliverNow(): void {
    this.#take();
    this.#delivery.deliverNow();
  }

  #take(): void {
    for (const life of this.#changed) this.#delivery.add(life.takeCounts());
    this.#changed.clear();
  }
}
