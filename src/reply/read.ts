import type { Helpdesk } from '../helpdesks/helpdesk';
import type { Reply, Span } from '../rules/types';
import type { ReplyBox } from './find';
import type { TextMap } from './text/text-map';
import { walkReply } from './text/walk';

/** A reply as it stood when it was read. */
export interface ReadReply extends Reply {
  masks: Span[];
  /** From offsets of `text` to places in the page and back. Only rich text has it. */
  map?: TextMap;
}

/**
 * Reads a reply box by walking its DOM; nothing is measured or written. Text fields give their value and leave
 * the blocks to the lines. What is read is remembered as the box's last read until the next one.
 */
export function readReply(box: ReplyBox, helpdesk: Helpdesk): ReadReply {
  const read: ReadReply =
    box.kind === 'text-control'
      ? { text: box.element.value, masks: [] }
      : walkReply(box.element, box.editor, helpdesk.notTheReply);
  lastReads.set(box.element, read);
  return read;
}

/** What `readReply` gave last for this box: the text that marks are offsets into. */
export function lastRead(box: ReplyBox): ReadReply | undefined {
  return lastReads.get(box.element);
}

const lastReads = new WeakMap<HTMLElement, ReadReply>();
