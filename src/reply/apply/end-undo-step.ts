import type { Editor } from '../editors';

/** Makes an editor that keeps undo steps by keys or clicks end the step it is in; others are left alone. */
export function endUndoStep(element: HTMLElement, { endsUndoStepBy }: Editor): void {
  const told = { bubbles: true, cancelable: true, composed: true };
  const arrow = { ...told, key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39 };
  if (endsUndoStepBy === 'arrow-key') element.dispatchEvent(new KeyboardEvent('keyup', arrow));
  if (endsUndoStepBy === 'arrow-key-twice') {
    // by the first it learns that there is something new, by the second it notes it
    for (const type of ['keydown', 'keyup', 'keydown', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, arrow));
  }
  if (endsUndoStepBy === 'press') {
    element.dispatchEvent(new MouseEvent('mousedown', told));
    element.dispatchEvent(new MouseEvent('mouseup', told));
  }
}
