import type { ReplyBox } from './find';
import { noteLastChange } from './last-change';
import { lengthOf } from './value-length';

/**
 * Calls back once for each change of the reply, in the task of the change, so that what is painted then is in
 * the same frame as the typed letter. Read-only: nothing of the editor is touched.
 *
 * An IME's unfinished word is waited out. Rich text is heard by its mutations, since editors with a model of
 * their own cancel the browser's input and no `input` event follows (CKEditor 5).
 * @returns whether there is such an unfinished word
 */
export function watchReply(box: ReplyBox, onChange: () => void, signal: AbortSignal): () => boolean {
  if (signal.aborted) return () => false;
  let composing = false;
  let changed = false;
  let due = false;
  const { element } = box;

  const tell = (): void => {
    due = false;
    if (signal.aborted || composing || !changed) return;
    changed = false;
    onChange();
  };
  const noteChange = (): void => {
    changed = true;
    noteLastChange(element);
    if (due || composing) return;
    due = true;
    // Two turns: an editor that answers the browser's mutation with its own (ProseMirror) does so in the first.
    queueMicrotask(() => queueMicrotask(tell));
  };

  const listen = { capture: true, signal };
  const startComposing = (): void => {
    composing = true;
  };
  const endComposing = (): void => {
    composing = false;
    // who looked meanwhile was put off
    noteChange();
  };
  element.addEventListener('compositionstart', startComposing, listen);
  element.addEventListener('compositionend', endComposing, listen);
  if (box.kind === 'text-control') watchValue(box.element, noteChange, signal);
  else watchNodes(element, noteChange, signal);
  return () => composing;
}

function watchNodes(element: HTMLElement, noteChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(noteChange);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  // The records may still be waiting when `input` arrives; taken here, one key stays one change.
  const onInput = (): void => void (observer.takeRecords().length > 0 && noteChange());
  element.addEventListener('input', onInput, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function watchValue(
  element: HTMLTextAreaElement | HTMLInputElement,
  noteChange: () => void,
  signal: AbortSignal,
): void {
  let last = element.value;
  const look = (): void => {
    if (element.value === last) return;
    last = element.value;
    noteChange();
  };
  element.addEventListener('input', look, { capture: true, signal });
  // A page that sets the value fires no `input`. The caret moves, but not when the field is emptied after sending:
  // that is seen at the next sign of life of the agent. The length tells, and costs no copy of a long reply.
  const lookAtLength = (): void => {
    if (lengthOf(element) !== last.length) look();
  };
  element.addEventListener('selectionchange', lookAtLength, { signal });
  const listen = { capture: true, passive: true, signal };
  // a frame for each key would have letters wait for the next tick of the screen
  for (const type of ['keyup', 'pointermove', 'focusout'])
    window.addEventListener(type, lookAtLength, listen);
  // once the page has done what the click is for
  const lookSoon = (): void => void requestAnimationFrame(() => signal.aborted || lookAtLength());
  window.addEventListener('click', lookSoon, listen);
}
