import type { Helpdesk } from '../helpdesks/helpdesk';
import { closestAcross } from '../page/closest-across';
import { type Editor, editorOf } from './editors';
import { findReplyField, type ReplyField } from './find-field';

/** The editor on a page that holds a reply. */
export type ReplyBox = ReplyField & { editor: Editor };

/** The reply box that `target` is in, if it is in one: `findReplyField` says which. */
export function findReplyBox(target: EventTarget | null, helpdesk: Helpdesk): ReplyBox | undefined {
  const field = findReplyField(target, helpdesk);
  return field && replyBoxOf(field);
}

export function replyBoxOf(field: ReplyField): ReplyBox {
  return { ...field, editor: editorOf(field.element) };
}

/** Whether the box holds an internal note now, not a message to the customer. Agents switch: ask each time. */
export function isInternalNote(box: ReplyBox, helpdesk: Helpdesk): boolean {
  return (
    helpdesk.internalNote !== undefined && closestAcross(box.element, helpdesk.internalNote) !== undefined
  );
}
