import type { Span } from '../../rules/types';
import type { ReplyBox } from '../find';
import type { ReadReply } from '../read';
import { isSelected, select } from './select';
import { settle } from './settle';
import { untilTyped } from './until-typed';

interface Reply {
  read(): ReadReply;
  /** Whether it is still the text that the offsets belong to. */
  isThere(): boolean;
  /** Selects again what the agent had selected. */
  restoreSelection(): void;
}

/**
 * Selects what is to be replaced, and leaves the editor alone until its model has followed. A key of the agent's would
 * write over it: that one finds the caret where it was, and the rewrite is `gone`.
 */
export async function selectAndRest(
  box: ReplyBox,
  at: Span,
  { read, isThere, restoreSelection }: Reply,
  signal: AbortSignal,
): Promise<'selected' | 'not-taken' | 'gone'> {
  if (!select(box, read(), at)) return 'not-taken';
  if (box.editor.settles > 0) {
    const until = untilTyped(box.element, restoreSelection, signal);
    await settle(box.editor.settles, until.signal);
    until.stop();
    if (until.signal.aborted) return 'gone';
  }
  if (!isThere()) return 'gone';
  return isSelected(box, read(), at) ? 'selected' : 'not-taken';
}
