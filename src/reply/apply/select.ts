import type { Span } from '../../rules/types';
import type { ReplyBox } from '../find';
import type { ReadReply } from '../read';

/** Selects a stretch of the read text in its box, without scrolling; false if it is nowhere. */
export function select(box: ReplyBox, read: ReadReply, [start, end]: Span): boolean {
  if (box.kind === 'text-control') {
    box.element.setSelectionRange(start, end);
    return true;
  }
  const ends = read.map?.boundaries(start, end);
  const selection = box.element.ownerDocument.getSelection();
  if (!ends || !selection) return false;
  selection.setBaseAndExtent(ends.startContainer, ends.startOffset, ends.endContainer, ends.endOffset);
  return true;
}

/** Whether exactly this stretch is selected. */
export function isSelected(box: ReplyBox, read: ReadReply, [start, end]: Span): boolean {
  if (box.kind === 'text-control') {
    return box.element.selectionStart === start && box.element.selectionEnd === end;
  }
  const selection = box.element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !read.map) return false;
  const from = read.map.offsetOf(range.startContainer, range.startOffset);
  return from === start && read.map.offsetOf(range.endContainer, range.endOffset) === end;
}
