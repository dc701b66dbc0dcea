import type { ReplyBox } from '../find';
import { answered, isClaimed } from './answers';
import { endUndoStep } from './end-undo-step';
import { settle } from './settle';
import { undoLast } from './undo-last';

/**
 * `applied`: it stands there. `not-taken`: the editor refused, and the text is as it was. `gone`: it is no longer the
 * text this was made for. `garbled`: the editor made something else of it, and that could not be taken back.
 */
export type Outcome = 'applied' | 'not-taken' | 'gone' | 'garbled';

interface Texts {
  /** Whether the reply is this text now. */
  holds(text: string): boolean;
  before: string;
  after: string;
  /** Selects the words again that are to be replaced; whether that could be done. */
  selectAgain(): Promise<boolean>;
}

/**
 * Tries each way to put a rewrite where the selection is. Goes on to the next way only while the text is unchanged and
 * the editor did not take the words, or after one undo that gave the text back, so that nothing is ever inserted twice.
 */
export async function tryWays(
  box: ReplyBox,
  ways: readonly (() => void)[],
  texts: Texts,
  signal: AbortSignal,
): Promise<Outcome> {
  const over = new AbortController();
  let typed = false;
  const noteKey = ({ isTrusted }: Event): void => {
    typed ||= isTrusted;
  };
  const listen = { capture: true, passive: true, signal: AbortSignal.any([signal, over.signal]) };
  box.element.addEventListener('keydown', noteKey, listen);
  try {
    return await tryEach(box, ways, texts, () => typed, signal);
  } finally {
    over.abort();
  }
}

async function tryEach(
  box: ReplyBox,
  ways: readonly (() => void)[],
  { holds, before, after, selectAgain }: Texts,
  hasTyped: () => boolean,
  signal: AbortSignal,
): Promise<Outcome> {
  for (const put of ways) {
    endUndoStep(box.element, box.editor);
    const claimed = isClaimed(box.element, put);
    endUndoStep(box.element, box.editor);
    if (holds(after)) return 'applied';
    // Some editors render a little later than they take it.
    if (box.editor.settles > 0) await settle(0, signal);
    if (claimed) await answered(() => holds(before), signal);
    if (holds(after)) return 'applied';
    if (signal.aborted) return 'gone';
    if (holds(before)) {
      // It may answer yet: Trix, drawn late, once held a rewrite twice.
      if (claimed) return 'not-taken';
      continue;
    }
    // An undo would take what the agent typed meanwhile.
    if (hasTyped()) return 'gone';
    undoLast(box.element, box.editor);
    if (!holds(before)) await settle(20, signal);
    if (!holds(before)) return hasTyped() || signal.aborted ? 'gone' : 'garbled';
    if (!(await selectAgain())) return 'not-taken';
  }
  return 'not-taken';
}
