import { frameOf } from './frame-of';

/** About two lines of a narrow composer: below this it is a subject, a search or a tag field. CSS pixels. */
const LEAST = { width: 200, height: 30 };

/** A field of one line is a reply only where it says so: in chats. */
const SAYS_MESSAGE = /message|reply|answer|comment|respon|chat/i;
const OTHER_PURPOSE = /search|subject|password|filter|title/i;
const ONE_LINE =
  '[role="combobox"], [role="searchbox"], [aria-multiline="false"], [aria-autocomplete="list"]';
const LOCKED = '[readonly], :disabled, [aria-readonly="true"], [aria-disabled="true"]';

/** Whether the agent can write in it at all. */
export function isWritable(element: HTMLElement): boolean {
  return !element.matches(LOCKED);
}

/**
 * Whether an editable that no helpdesk row names has what a reply box has: room, sight and no other purpose.
 * Rich editors keep a hidden textarea with the same text beside them; size and visibility tell it apart.
 */
export function looksLikeReply(element: HTMLElement): boolean {
  if (!isWritable(element) || element.matches(ONE_LINE) || element.closest('[aria-hidden="true"]'))
    return false;
  if (says(element, OTHER_PURPOSE)) return false;
  if (element.tagName === 'INPUT' && !says(element, SAYS_MESSAGE)) return false;
  // a body is as high as what is written in it, and all of its frame takes the caret
  const seen = (element.tagName === 'BODY' && frameOf(element)) || element;
  const { width, height } = seen.getBoundingClientRect();
  if (!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return width >= LEAST.width && height >= LEAST.height;
}

function says(element: HTMLElement, what: RegExp): boolean {
  const names = ['name', 'id', 'type', 'role', 'aria-label', 'placeholder'];
  return names.some((name) => what.test(element.getAttribute(name) ?? ''));
}
