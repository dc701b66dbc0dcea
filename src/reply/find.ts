import type { Helpdesk } from '../helpdesks/helpdesk';
import { closestAcross } from './closest-across';
import { type Editor, editorOf } from './editors';
import { isWritable, looksLikeReply } from './looks-like-reply';

/** The editor on a page that holds a reply. */
export type ReplyBox =
  | { kind: 'text-control'; element: HTMLTextAreaElement; editor: Editor }
  | { kind: 'rich-text'; element: HTMLElement; editor: Editor };

/**
 * The reply box that `target` is in, if it is in one.
 * @param target what got the focus: `event.composedPath()[0]` of a `focusin`
 *
 * While the helpdesk's own selectors match something on the page, only what they match is a reply box. Once
 * they match nothing there (the helpdesk changed its markup), any editable that looks like one is.
 */
export function findReplyBox(target: EventTarget | null, helpdesk: Helpdesk): ReplyBox | undefined {
  const element = asElement(target);
  if (!element) return undefined;
  const { replyBox, replyFrame, notABox } = helpdesk;
  const named = replyBox && element.closest(replyBox);
  if (named) return boxOf(named);
  const page = element.getRootNode();
  if ([replyBox, replyFrame].some((selector) => selector && isOnPage(page, selector))) return undefined;
  if (notABox && closestAcross(element, notABox)) return undefined;
  const root = editableRoot(element);
  if (!root) return undefined;
  if (replyFrame && frameAround(element)?.matches(replyFrame)) return boxOf(root);
  return !isWholeDocument(root) && looksLikeReply(root) ? boxOf(root) : undefined;
}

/** Whether the box holds an internal note now, not a message to the customer. Agents switch: ask each time. */
export function isInternalNote(box: ReplyBox, helpdesk: Helpdesk): boolean {
  return (
    helpdesk.internalNote !== undefined && closestAcross(box.element, helpdesk.internalNote) !== undefined
  );
}

function boxOf(found: Element): ReplyBox | undefined {
  const element = found as HTMLElement;
  if (!isWritable(element)) return undefined;
  const editor = editorOf(element);
  if (isTextArea(element)) return { kind: 'text-control', element, editor };
  return element.isContentEditable ? { kind: 'rich-text', element, editor } : undefined;
}

/** The outermost editable: editors nest editables of their own, for table cells and captions. */
function editableRoot(element: Element): HTMLElement | undefined {
  if (isTextArea(element)) return element;
  let root: HTMLElement | undefined;
  for (let at = element as HTMLElement | null; at; at = at.parentElement) if (at.isContentEditable) root = at;
  return root;
}

/**
 * A document that is nothing but the editor (design mode, frames of older editors): there is no place in it for
 * anything of ours, and it is left alone until its parent draws for it.
 */
function isWholeDocument(root: HTMLElement): boolean {
  return root.tagName === 'HTML' || root.tagName === 'BODY';
}

function frameAround(element: Element): Element | null | undefined {
  return element.ownerDocument.defaultView?.frameElement;
}

function isOnPage(root: Node, selector: string): boolean {
  // helpdesks keep the boxes of other open tickets hidden in the page
  const found = (root as Document | ShadowRoot).querySelectorAll?.(selector) ?? [];
  return [...found].some((one) => one.checkVisibility());
}

// By name and node type: an element of another frame is no instance of this frame's classes.
function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

function asElement(target: EventTarget | null): Element | undefined {
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : undefined;
}
