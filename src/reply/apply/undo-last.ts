import type { Editor } from '../editors';

/**
 * Takes the last change back as the agent would, in the editor's own history. The browser's knows nothing of what such an
 * editor did by itself: it would take back what the agent typed before, and bring deleted letters back. An editor that
 * does not listen stays as it is.
 */
export function undoLast(element: HTMLElement, { hasBrowserHistory }: Editor): void {
  if (hasBrowserHistory) {
    element.ownerDocument.execCommand('undo');
    return;
  }
  const modifier = /Mac|iP/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
  const pressed = { bubbles: true, cancelable: true, composed: true, ...modifier };
  const z = { ...pressed, key: 'z', code: 'KeyZ', keyCode: 90, which: 90 };
  // No keyup: CKEditor 4's watchers of typed text look at the caret then, where it was before the undo, and throw.
  element.dispatchEvent(new KeyboardEvent('keydown', z));
}
