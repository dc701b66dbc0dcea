import type { Helpdesk } from '../../helpdesks/helpdesk';
import type { Span } from '../../rules/types';
import type { ReplyBox } from '../find';
import { focusBox } from '../focus-box';
import { isInPage } from '../frame-of';
import { sinceLastChange } from '../last-change';
import { type ReadReply, readReply } from '../read';
import { keepScroll } from './keep-scroll';
import { type Hunk, oneHunk } from './one-hunk';
import { rememberSelection } from './own-selection';
import { sameText } from './same-text';
import { isSelected, select } from './select';
import { selectAndRest } from './select-and-rest';
import { settle } from './settle';
import { type Outcome, tryWays } from './try-ways';
import { waysFor } from './ways-for';

/** A rewrite: `text` goes where `start` to `end` of `before` was. */
export interface Rewrite extends Hunk {
  /** The whole text that the offsets belong to. */
  before: string;
  /** What to select afterwards, in offsets into the whole new text; left out, the caret goes behind the rewrite. */
  select?: Span;
}

/**
 * Puts a rewrite into the editor by the editor's own input path, so that its model has it once and one undo takes
 * it back (FACTS.md §5). Nothing is ever written into the DOM by us: an editor that does not take the words keeps
 * its text. The page does not scroll. Never rejects.
 */
export async function applyRewrite(
  box: ReplyBox,
  helpdesk: Helpdesk,
  change: Rewrite,
  signal: AbortSignal,
): Promise<Outcome> {
  const { before } = change;
  const read = (): ReadReply => readReply(box, helpdesk);
  const holds = (text: string): boolean => sameText(read().text, text);
  const isThere = (): boolean => !signal.aborted && isInPage(box.element) && holds(before);
  if (!isThere()) return 'gone';
  const after = before.slice(0, change.start) + change.text + before.slice(change.end);
  const behind = change.start + change.text.length;
  const chosen: Span = change.select ?? [behind, behind];
  const hunk = oneHunk(before, change);
  // A mention or an image cannot be typed again.
  if (hunk && (before.slice(hunk.start, hunk.end) + hunk.text).includes('\uFFFC')) return 'not-taken';

  await focusAtRest(box, signal);
  if (!isThere()) return 'gone';
  const restoreScroll = keepScroll(box.element);
  try {
    if (!hunk) return await chooseAfterwards(box, helpdesk, chosen, after, signal);
    const at: Span = [hunk.start, hunk.end];
    const restoreSelection = rememberSelection(box, read, at);
    const selectHunk = () => selectAndRest(box, at, { read, isThere, restoreSelection }, signal);
    const selected = await selectHunk();
    const selectAgain = async (): Promise<boolean> => (await selectHunk()) === 'selected';
    const texts = { holds, before, after, selectAgain };
    const outcome =
      selected === 'selected' ? await tryWays(box, waysFor(box, read(), hunk), texts, signal) : selected;
    if (outcome === 'applied') {
      const chose = await chooseAfterwards(box, helpdesk, chosen, after, signal);
      // An editor with a model of its own that refused the words has drawn its model again by now.
      return holds(before) ? 'not-taken' : chose;
    }
    // left selected, the next letter would take its place
    if (isInPage(box.element) && holds(before) && isSelected(box, read(), at)) restoreSelection();
    return outcome;
  } finally {
    restoreScroll();
  }
}

/**
 * Gives the box the focus, and waits until its editor makes no more one undo step of the last letter and what comes
 * next. The agent's caret stays where it is: what is typed meanwhile goes there.
 */
async function focusAtRest(box: ReplyBox, signal: AbortSignal): Promise<void> {
  const restoreScroll = keepScroll(box.element);
  focusBox(box);
  restoreScroll();
  const rest = (box.editor.groupsUndo ?? 0) - sinceLastChange(box.element);
  if (rest > 0) await settle(rest, signal);
}

/** Selects what the agent goes on with; editors that set their own caret as they render get it once more. */
async function chooseAfterwards(
  box: ReplyBox,
  helpdesk: Helpdesk,
  chosen: Span,
  after: string,
  signal: AbortSignal,
): Promise<Outcome> {
  select(box, readReply(box, helpdesk), chosen);
  if (box.editor.settles === 0) return 'applied';
  await settle(0, signal);
  const read = readReply(box, helpdesk);
  // Someone who typed on meanwhile has a caret of their own.
  if (!signal.aborted && sameText(read.text, after) && !isSelected(box, read, chosen))
    select(box, read, chosen);
  return 'applied';
}
