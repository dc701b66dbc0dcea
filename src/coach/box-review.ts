import type { Helpdesk } from '../helpdesks/helpdesk';
import { pageDocument } from '../page/document';
import type { Act } from '../reply/agent-acts';
import { customerMessage } from '../reply/customer-message';
import { isInternalNote, type ReplyBox } from '../reply/find';
import { type ReadReply, readReply } from '../reply/read';
import { wasThereBefore } from '../reply/there-before';
import { movedBy } from '../rules/moved-by';
import type { Reviewer } from '../rules/reviewer';
import type { Context, Finding, Suggestion } from '../rules/types';
import { UNFINISHED } from '../rules/unfinished-id';
import type { FoundFlag } from '../stats/occurrences';
import type { TextEdit } from '../stats/text-edit';
import type { QuietPhrase } from '../team/quiet-phrase';
import { aroundCaret } from './around-caret';
import type { Dismissals } from './dismissals';
import { dueFlags } from './due';
import { editBetween } from './edit-between';
import type { Author, InsertedText } from './inserted-text';
import { ownWords } from './own-words';
import { QuietPhrases } from './quiet-phrases';
import { timeSlice } from './time-slice';

/** Hints are for the popup and the summary; in the text only what is stronger is underlined, unless asked for. */
const STRONGER_THAN_HINT = 2;

/** A blank is ours: what it stands in for is counted already. */
function isOwnWording({ rule }: Finding): boolean {
  return rule !== UNFINISHED;
}

/** What rules may know besides the reply: looked for as a reply begins, kept while it is written. */
function contextOf(helpdesk: Helpdesk): Context {
  const customer = customerMessage(pageDocument(), helpdesk);
  return { ...(customer && { customer }), ...(helpdesk.channel && { channel: helpdesk.channel }) };
}

interface Options {
  helpdesk: Helpdesk;
  reviewer: Reviewer;
  dismissals: Dismissals;
  quietPhrases: readonly QuietPhrase[];
  /** Hints are underlined too. */
  hintsInText: boolean;
  /** What the agent did not type. */
  inserted: InsertedText;
  /** That is reviewed as well. */
  insertedText: boolean;
  /** What the agent did just now; undefined: nothing, the helpdesk wrote. */
  act: () => Act | undefined;
}

/** What is known about one reply box after each of its changes. */
export class BoxReview {
  readonly dismissals: Dismissals;
  /** The text last read. */
  text = '';
  /** What is to be underlined now, in the order of the text. */
  flags: Finding[] = [];
  /** It is an internal note, and was not reviewed. */
  isNote = false;
  /** There was no time for the whole text: the next update goes on with it. */
  isUnfinished = false;
  /** BCP 47; the language that the agent writes in, where it is known and not English. */
  language: string | undefined;
  /** What led to it from the text read before that; undefined: it was the same. */
  edit: TextEdit | undefined;
  /** All that was found and not dismissed, hints too, in the order of the text. */
  open: Finding[] = [];
  readonly #box: ReplyBox;
  readonly #helpdesk: Helpdesk;
  readonly #reviewer: Reviewer;
  readonly #leastUnderlined: number;
  #read: ReadReply = { text: '', masks: [] };
  #caret = 0;
  #context: Context = {};
  #found: Finding[] = [];
  readonly #inserted: InsertedText;
  readonly #reviewsInserted: boolean;
  readonly #quiet: QuietPhrases;
  readonly #act: () => Act | undefined;
  #isBegun = false;
  #isApplying = false;

  constructor(box: ReplyBox, options: Options) {
    this.#inserted = options.inserted;
    this.#reviewsInserted = options.insertedText;
    this.#quiet = new QuietPhrases(options.quietPhrases);
    this.#act = options.act;
    this.dismissals = options.dismissals;
    this.#leastUnderlined = options.hintsInText ? 1 : STRONGER_THAN_HINT;
    this.#box = box;
    this.#helpdesk = options.helpdesk;
    this.#reviewer = options.reviewer;
  }

  /**
   * Reads and reviews the box. `settled`: the agent paused, so that flags of an unended sentence are due as well.
   * @returns whether flags are still waiting for the sentence's end or a pause.
   */
  update(settled: boolean): boolean {
    const wasEmpty = this.text.trim() === '';
    this.#read = readReply(this.#box, this.#helpdesk);
    this.edit = editBetween(this.text, this.#read.text);
    this.text = this.#read.text;
    if (this.edit) this.#caret = this.edit.newEnd;
    this.#followInserted();
    if (this.text.trim() === '') this.dismissals.clear();
    if (wasEmpty) this.#context = contextOf(this.#helpdesk);
    this.isNote = isInternalNote(this.#box, this.#helpdesk);
    this.isUnfinished = false;
    this.#found = this.isNote ? [] : this.#review();
    this.open = this.#found.filter((finding) => !this.dismissals.has(finding, this.text));
    const inText = this.open.filter(({ severity }) => severity >= this.#leastUnderlined);
    this.flags = settled ? inText : dueFlags(inText, this.text, this.edit ?? this.#noEdit(), this.flags);
    return this.flags.length < inText.length;
  }

  /** All that was found of the agent's own wording, and whether it was seen. */
  get found(): FoundFlag[] {
    const { open, flags } = this;
    return this.#found.filter(isOwnWording).map((finding) => ({
      ...finding,
      inserted: this.#inserted.holds(finding),
      state: flags.includes(finding) ? 'shown' : open.includes(finding) ? 'waiting' : 'dismissed',
    }));
  }

  /** How many words of the agent's own it has, without quoted mail and signature. */
  get words(): number {
    return ownWords(this.#read, this.#inserted.spans);
  }

  /** Too long to be reviewed whole: only what is around the caret was. */
  get isPartly(): boolean {
    return aroundCaret(this.#read, this.#caret).reply !== this.#read;
  }

  suggest(finding: Finding): Suggestion[] {
    const { reply, offset } = aroundCaret(this.#read, this.#caret);
    const inPart = movedBy(finding, -offset);
    return this.#reviewer.suggest(reply, inPart, this.#known()).map((one) => movedBy(one, offset));
  }

  /** What changes while `put` runs is ours: a wording that the agent chose. */
  async applying<Outcome>(put: () => Promise<Outcome>): Promise<Outcome> {
    this.#isApplying = true;
    try {
      return await put();
    } finally {
      this.#isApplying = false;
    }
  }

  #followInserted(): void {
    if (!this.#isBegun) this.#inserted.begin(this.text, wasThereBefore(this.#box));
    else if (this.edit) this.#inserted.follow(this.edit, this.text, this.#author());
    this.#isBegun = true;
  }

  #author(): Author {
    if (this.#isApplying) return 'restores';
    const act = this.#act();
    return act === undefined ? 'page' : act === 'restores' ? 'restores' : 'agent';
  }

  #review(): Finding[] {
    const { reply, offset } = aroundCaret(this.#read, this.#caret);
    const { findings, isWhole } = this.#reviewer.reviewSome(reply, this.#known(), timeSlice());
    this.isUnfinished = !isWhole;
    const moved = findings.map((finding) => movedBy(finding, offset));
    const found = moved.filter((finding) => !this.#quiet.has(finding, this.text));
    return this.#reviewsInserted ? found : found.filter((finding) => !this.#inserted.holds(finding));
  }

  #known(): Context {
    return this.language ? { ...this.#context, language: this.language } : this.#context;
  }

  #noEdit(): TextEdit {
    return { start: this.#caret, oldEnd: this.#caret, newEnd: this.#caret };
  }
}
