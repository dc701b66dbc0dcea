import type { FormattedWay, Way } from '../editors';

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
    if (text !== '') paste(element, { 'text/plain': text });
  },
};

/** The ways to put HTML where the selection is. */
export const HTML_WAYS: Record<
  Exclude<FormattedWay, 'own-format'>,
  (element: HTMLElement, html: string) => void
> = {
  paste(element, html) {
    paste(element, { 'text/html': html });
  },

  beforeinput(element, html) {
    const { clipboardData: dataTransfer } = clipboardWith({ 'text/html': html });
    const inOneGo = { bubbles: true, cancelable: true, composed: true };
    const what = { inputType: 'insertFromPaste', ...(dataTransfer && { dataTransfer }) };
    element.dispatchEvent(new InputEvent('beforeinput', { ...inOneGo, ...what }));
  },

  insertHTML(element, html) {
    element.ownerDocument.execCommand('insertHTML', false, html);
  },
};

function paste(element: HTMLElement, data: Clipboard): void {
  const inOneGo = { bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', { ...inOneGo, ...clipboardWith(data) }));
}

type Clipboard = { 'text/plain': string } | { 'text/html': string };

/** Firefox hands a content script's `DataTransfer` to the page empty, and has an older form of its own for it (FACTS.md §5). */
function clipboardWith(clipboard: Clipboard): ClipboardEventInit {
  const clipboardData = new DataTransfer();
  for (const [dataType, data] of Object.entries(clipboard)) {
    if (import.meta.env.FIREFOX) return { data, dataType } as ClipboardEventInit;
    clipboardData.setData(dataType, data);
  }
  return { clipboardData };
}
