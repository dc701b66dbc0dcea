import type { Editor } from '../editors';

/** Makes an editor that keeps undo steps by keys or clicks end the step it is in; others are left alone. */
export function endUndoStep(element: HTMLElement, { endsUndoStepBy }: Editor): void {
  const told = { bubbles: true, cancelable: true, composed: true };
  if (endsUndoStepBy === 'arrow-key') {
    const arrow = { ...told, key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39 };
    element.dispatchEvent(new KeyboardEvent('keyup', arrow));
  }
  if (endsUndoStepBy === 'press') {
    element.dispatchEvent(new MouseEvent('mousedown', told));
    element.dispatchEvent(new MouseEvent('mouseup', told));
  }
}
