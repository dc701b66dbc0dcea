import type { Day } from './day';
import { choose, type FoundFlag, follow, type Look, type Occurrence } from './occurrences';
import { type Counts, countsOf, type Sent, type Tally } from './tally';

const NOTHING: Counts = { flags: [], replies: [] };

/** One reply as far as it is counted, from its first change until it is over. */
export class CountedReply {
  readonly #helpdesk: string;
  #occurrences: Occurrence[] = [];
  #sent: Sent | undefined;
  #counted = NOTHING;

  /** @param helpdesk id of its row */
  constructor(helpdesk: string) {
    this.#helpdesk = helpdesk;
  }

  /** One more review of it. */
  follow(look: Look): void {
    this.#occurrences = follow(this.#occurrences, look);
  }

  /** A wording of ours is about to take the place of a flag; undefined: it did not. */
  choose(flag: Pick<FoundFlag, 'rule' | 'start' | 'end'>, wording: string | undefined, day: Day): void {
    this.#occurrences = choose(this.#occurrences, flag, wording, day);
  }

  /** It goes out; undefined: it did not after all. */
  send(sent: Sent | undefined): void {
    this.#sent = sent;
  }

  /** Brings a tally up to date with it: adds what is new, takes back what is no longer so. */
  count(tally: Tally): void {
    const counts = countsOf(this.#helpdesk, this.#occurrences, this.#sent);
    tally.add(this.#counted, -1);
    tally.add(counts);
    this.#counted = counts;
  }
}
