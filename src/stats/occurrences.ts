import type { Outcome } from './counts';
import type { Day } from './day';
import { isNear, moved, type TextEdit } from './text-edit';

/** A flag as one review found it. UTF-16 offsets, end exclusive. `waiting`: found, but not underlined yet. */
export interface FoundFlag {
  rule: string;
  start: number;
  end: number;
  state: 'waiting' | 'shown' | 'dismissed';
  /** It stands in text that the agent did not type. */
  inserted?: boolean;
}

/** What one review saw. `edit` led from the text of the review before to this one; left out: the text is the same. */
export interface Look {
  text: string;
  edit?: TextEdit | undefined;
  found: readonly FoundFlag[];
  day: Day;
}

/** What a shown phrase came to before the reply went out; what is still open then was sent as written. */
export interface Became {
  outcome: Exclude<Outcome, 'shown' | 'sent' | 'inserted'>;
  on: Day;
}

/**
 * One flagged phrase of a reply through all its reviews. It stays one, and is counted once, however much is typed
 * around it, and when it goes and comes back (undo, a word changed and changed back).
 */
export interface Occurrence {
  rule: string;
  start: number;
  end: number;
  /** The last review found it. */
  stands: boolean;
  shownOn?: Day;
  became?: Became;
  /** The wording of ours that the agent chose for it; known until the reply is over, in memory alone. */
  wording?: string;
  /** The agent did not type it: so it was when it was found, whatever became of it. */
  inserted?: true;
}

/** The occurrences after one more review of their reply; those given stay as they are. */
export function follow(before: readonly Occurrence[], look: Look): Occurrence[] {
  if (before.length === 0 && look.found.length === 0) return [];
  const { edit } = look;
  const known = before.map((one) => (edit ? { ...one, ...moved(one, edit) } : { ...one }));
  const left = new Set(look.found);
  const matched = new Map<Occurrence, FoundFlag>();
  // one that stands is more likely the one that is seen again than one that went
  for (const one of [...known.filter(({ stands }) => stands), ...known.filter(({ stands }) => !stands)]) {
    const again = nearest(one, left);
    if (!again) continue;
    left.delete(again);
    matched.set(one, again);
  }
  const followed = known.flatMap((one) => {
    const again = matched.get(one);
    if (again) return [seenAgain(one, again, look.day)];
    // what was never shown leaves no trace
    return one.shownOn === undefined ? [] : [gone(one, look)];
  });
  return [...followed, ...[...left].map((flag) => seenAgain(newOf(flag), flag, look.day))];
}

/** A wording of ours was chosen for a flag and is about to take its place; undefined: the editor did not take it. */
export function choose(
  occurrences: readonly Occurrence[],
  { rule, start, end }: Pick<FoundFlag, 'rule' | 'start' | 'end'>,
  wording: string | undefined,
  day: Day,
): Occurrence[] {
  return occurrences.map((one) => {
    if (!one.stands || one.rule !== rule || one.start !== start || one.end !== end) return one;
    const { wording: _, ...rest } = one;
    return { ...rest, shownOn: one.shownOn ?? day, ...(wording !== undefined && { wording }) };
  });
}

function newOf({ rule, start, end, inserted }: FoundFlag): Occurrence {
  return { rule, start, end, stands: true, ...(inserted && { inserted }) };
}

function seenAgain(one: Occurrence, { start, end, state }: FoundFlag, day: Day): Occurrence {
  const { became, ...rest } = one;
  const seen = { ...rest, start, end, stands: true };
  if (state === 'waiting') return seen;
  const shown = { ...seen, shownOn: one.shownOn ?? day };
  if (state === 'shown') return shown;
  return { ...shown, became: became?.outcome === 'dismissed' ? became : { outcome: 'dismissed', on: day } };
}

function gone(one: Occurrence, { text, edit, found, day }: Look): Occurrence {
  if (!edit || !isNear(edit, one, text)) return { ...one, stands: false };
  const isOurs = one.wording !== undefined && holds(text, one, one.wording);
  if (isOurs && one.became?.outcome !== 'dismissed') return became(one, 'accepted', day);
  // another rule may have the phrase now
  const isReworded = !isLeftOut(text, one) && !found.some((flag) => overlaps(flag, one));
  if (!one.stands || one.became || !isReworded) return { ...one, stands: false };
  return became(one, 'reworded', day);
}

function became(one: Occurrence, outcome: Became['outcome'], on: Day): Occurrence {
  return { ...one, stands: false, became: one.became?.outcome === outcome ? one.became : { outcome, on } };
}

/** The flag of its rule that is this occurrence: the one that begins nearest of those that meet it. */
function nearest(one: Occurrence, flags: ReadonlySet<FoundFlag>): FoundFlag | undefined {
  let best: FoundFlag | undefined;
  for (const flag of flags) {
    if (flag.rule !== one.rule || !(overlaps(flag, one) || touches(flag, one))) continue;
    if (!best || Math.abs(flag.start - one.start) < Math.abs(best.start - one.start)) best = flag;
  }
  return best;
}

function overlaps(flag: FoundFlag, { start, end }: Occurrence): boolean {
  return flag.start < end && start < flag.end;
}

/** Side by side: enough where the phrase still stands or nothing is left of it, not beside its new wording. */
function touches(flag: FoundFlag, { start, end, stands }: Occurrence): boolean {
  return (stands || start === end) && flag.start <= end && start <= flag.end;
}

/** Its whole sentence was taken out, as when typing is undone: that says nothing of its wording. */
function isLeftOut(text: string, { start, end }: Occurrence): boolean {
  if (start !== end) return false;
  return /(?:^|[.!?…\n])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|\n|\p{Lu})/u.test(text.slice(end));
}

/** Whether `wording` stands where the occurrence was: a rewrite may have changed only a part of it, or more. */
function holds(text: string, { start, end }: Occurrence, wording: string): boolean {
  return text.slice(Math.max(0, start - wording.length), end + wording.length).includes(wording);
}
