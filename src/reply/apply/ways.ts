import type { Way } from '../editors';

/** Puts `text` where the selection is, in one way; whether the editor took it, only its text tells. */
export type PutWords = (element: HTMLElement, text: string) => void;

/** The ways of `editors.ts`. With an empty text they delete what is selected. */
export const WAYS: Record<Way, PutWords> = {
  beforeinput(element, text) {
    const selection = element.ownerDocument.getSelection();
    const targetRanges = selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : [];
    const what =
      text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertText', data: text };
    const inOneGo = { bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new InputEvent('beforeinput', { ...inOneGo, ...what, targetRanges }));
  },

  insertText(element, text) {
    const command = text === '' ? 'delete' : 'insertText';
    element.ownerDocument.execCommand(command, false, text);
  },

  paste(element, text) {
    if (text === '') return;
    const inOneGo = { bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent('paste', { ...inOneGo, ...clipboardWith(text) }));
  },
};

/** Firefox hands a content script's `DataTransfer` to the page empty, and has an older form of its own for it (FACTS.md §5). */
function clipboardWith(text: string): ClipboardEventInit {
  if (import.meta.env.FIREFOX) return { data: text, dataType: 'text/plain' } as ClipboardEventInit;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return { clipboardData };
}
