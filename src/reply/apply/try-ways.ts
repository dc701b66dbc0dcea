import type { ReplyBox } from '../find';
import { endUndoStep } from './end-undo-step';
import { settle } from './settle';
import { undoLast } from './undo-last';

/** `applied`: it stands there. `not-taken`: the editor refused. `gone`: it is no longer the text this was made for. */
export type Outcome = 'applied' | 'not-taken' | 'gone';

interface Texts {
  /** Whether the reply is this text now. */
  holds(text: string): boolean;
  before: string;
  after: string;
  /** Selects the words again that are to be replaced; whether that could be done. */
  selectAgain(): Promise<boolean>;
}

/**
 * Tries each way to put a rewrite where the selection is; `signal` is that of this one rewrite. Goes on to the next way
 * only while the text is unchanged, or is again after one undo, so that nothing is ever inserted twice.
 */
export async function tryWays(
  box: ReplyBox,
  ways: readonly (() => void)[],
  { holds, before, after, selectAgain }: Texts,
  signal: AbortSignal,
): Promise<Outcome> {
  let typed = false;
  const noteKey = ({ isTrusted }: Event): void => {
    typed ||= isTrusted;
  };
  box.element.addEventListener('keydown', noteKey, { capture: true, passive: true, signal });
  for (const put of ways) {
    endUndoStep(box.element, box.editor);
    put();
    endUndoStep(box.element, box.editor);
    if (holds(after)) return 'applied';
    // Some editors render a little later than they take it.
    if (box.editor.settles > 0) await settle(0, signal);
    if (holds(after)) return 'applied';
    if (signal.aborted) return 'gone';
    if (holds(before)) continue;
    // An undo would take what the agent typed meanwhile.
    if (typed) return 'gone';
    undoLast(box.element, box.editor);
    if (!holds(before)) return 'gone';
    if (!(await selectAgain())) return 'not-taken';
  }
  return 'not-taken';
}
