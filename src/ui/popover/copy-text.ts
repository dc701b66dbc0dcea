import { focusedElement } from '../../page/focused-element';

/**
 * Puts `text` into the clipboard. The clipboard API is missing on http pages and refused in frames without its
 * permission; the old command still works there, right after a click or a key.
 *
 * @param beside where the textarea that the old command needs may stand for a moment: our own shadow root
 * @returns whether it is in the clipboard; never rejects
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, beside);
  }
}

function copyByCommand(text: string, beside: Element): boolean {
  const before = focusedElement();
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  beside.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    // a document in design mode takes the focus as a whole, its body does not
    if (before && before.ownerDocument !== document) before.ownerDocument.defaultView?.focus();
    // of another frame it is no instance of our own classes
    if (before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true });
  }
}
