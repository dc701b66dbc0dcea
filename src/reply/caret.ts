import type { ReplyBox } from './find';
import { lastRead } from './read';

/** Where the caret stands in the text last read, or its end when it is elsewhere. */
export function caretOf(box: ReplyBox): number {
  if (box.kind === 'text-control') return box.element.selectionEnd ?? box.element.value.length;
  const read = lastRead(box);
  const root = box.element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  const selection = root.getSelection?.() ?? box.element.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!read?.map || !node || !box.element.contains(node)) return read?.text.length ?? 0;
  return read.map.offsetOf(node, selection.focusOffset);
}
