import type { Helpdesk } from '../helpdesks/helpdesk';
import { closestAcross } from '../page/closest-across';
import { frameOf, hasParentOfSameOrigin } from './frame-of';
import { isWritable, looksLikeReply } from './looks-like-reply';

/** A reply box as far as the page goes: which editor it is, only the coach asks. */
export type ReplyField =
  | { kind: 'text-control'; element: HTMLTextAreaElement | HTMLInputElement }
  | { kind: 'rich-text'; element: HTMLElement };

/**
 * The reply box that `target` is in, if it is in one.
 * @param target what got the focus: `event.composedPath()[0]` of a `focusin`
 *
 * While the helpdesk's own selectors match something on the page, only what they match is a reply box. Once
 * they match nothing there (the helpdesk changed its markup), any editable that looks like one is.
 *
 * Rich text in a frame is the box of the outermost frame of the same origin: there is room for a popover, and some
 * frames are nothing but the editor, with no place in them for anything of ours. A text field is its own frame's.
 */
export function findReplyField(target: EventTarget | null, helpdesk: Helpdesk): ReplyField | undefined {
  const box = anyReplyField(target, helpdesk);
  if (!box) return undefined;
  const isOurs = box.element.ownerDocument === document;
  if (box.kind === 'text-control') return isOurs ? box : undefined;
  return isOurs && hasParentOfSameOrigin() ? undefined : box;
}

function anyReplyField(target: EventTarget | null, helpdesk: Helpdesk): ReplyField | undefined {
  const element = asElement(target);
  if (!element) return undefined;
  const { replyBox, replyFrame, notABox } = helpdesk;
  const named = replyBox && element.closest(replyBox);
  if (named) return fieldOf(named);
  const root = editableRoot(element);
  if (root && replyFrame && frameOf(element)?.matches(replyFrame)) return fieldOf(root);
  if ([replyBox, replyFrame].some((selector) => selector && isOnPage(element, selector))) return undefined;
  if (notABox && closestAcross(element, notABox)) return undefined;
  return root && looksLikeReply(root) ? fieldOf(root) : undefined;
}

function fieldOf(found: Element): ReplyField | undefined {
  const element = found as HTMLElement;
  if (!isWritable(element)) return undefined;
  if (isTextControl(element)) return { kind: 'text-control', element };
  return isEditable(element) ? { kind: 'rich-text', element } : undefined;
}

/** The outermost editable: editors nest editables of their own, for table cells and captions. */
function editableRoot(element: Element): HTMLElement | undefined {
  if (isTextControl(element)) return element;
  let root: HTMLElement | undefined;
  for (let at = element as HTMLElement | null; at; at = at.parentElement) if (isEditable(at)) root = at;
  // in design mode the document is editable, and its text is in the body
  if (root?.tagName === 'HTML') root = root.ownerDocument.body;
  // the body of a page that is no frame is no reply
  return root?.tagName === 'BODY' && !frameOf(root) ? undefined : root;
}

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}

function isOnPage(element: Element, selector: string): boolean {
  // helpdesks keep the boxes of other open tickets hidden in the page
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = [...(root.querySelectorAll?.(selector) ?? [])].some((one) => one.checkVisibility());
  const frame = frameOf(element);
  return found || (frame !== undefined && isOnPage(frame, selector));
}

// By name and node type: an element of another frame is no instance of this frame's classes.
function isTextControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element.tagName === 'TEXTAREA' ||
    (element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'text')
  );
}

function asElement(target: EventTarget | null): Element | undefined {
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : undefined;
}
