import type { Span } from '../../rules/types';
import type { ReplyBox } from '../find';
import type { ReadReply } from '../read';
import { select } from './select';

/**
 * Remembers what the agent has selected in the box, or where the caret stands; the returned function selects it again.
 * Where it was elsewhere, or what held it is gone, the caret goes to the end of `instead`.
 */
export function rememberSelection(box: ReplyBox, read: () => ReadReply, instead: Span): () => void {
  if (box.kind === 'text-control') {
    const { selectionStart, selectionEnd, selectionDirection } = box.element;
    return () => box.element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  }
  const { element } = box;
  const selection = element.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (anchorNode && focusNode && element.contains(anchorNode) && element.contains(focusNode))
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else select(box, read(), [instead[1], instead[1]]);
  };
}
