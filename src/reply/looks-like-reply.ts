/** About two lines of a narrow composer: below this it is a subject, a search or a tag field. CSS pixels. */
const LEAST = { width: 200, height: 30 };

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
  if (saysAnotherPurpose(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen && width >= LEAST.width && height >= LEAST.height;
}

function saysAnotherPurpose(element: HTMLElement): boolean {
  const says = ['name', 'id', 'type', 'role', 'aria-label', 'placeholder'];
  return says.some((name) => OTHER_PURPOSE.test(element.getAttribute(name) ?? ''));
}
