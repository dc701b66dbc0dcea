import type { ReplyField } from './find-field';

const KEY = Symbol.for('tactful.there-before');
// the watcher sees a box before the coach is there, and the two are scripts of their own
const shared = globalThis as { [KEY]?: WeakMap<HTMLElement, string> };

/**
 * To be called when a box is found: remembers of the first time whether something stood in it already.
 * @param mayBeLate it had the focus before we looked: what it holds is then the agent's own, if the agent wrote anything there
 */
export function noteFirstFocus(box: ReplyField, mayBeLate: boolean): void {
  const { element } = box;
  shared[KEY] ??= new WeakMap();
  if (shared[KEY].has(element)) return;
  const isOwn = mayBeLate && hadInput(element);
  shared[KEY].set(element, !isOwn && holdsText(box) ? textIn(box) : '');
}

/** Whether the agent put anything into a field of this element's document; the browser counts it itself. */
function hadInput({ ownerDocument }: Element): boolean {
  return (ownerDocument.defaultView?.performance.eventCounts?.get('beforeinput') ?? 0) > 0;
}

/** Without reading it as the coach does, which would be much to load for a watcher. */
function holdsText({ kind, element }: ReplyField): boolean {
  if (kind === 'text-control') return element.value.trim() !== '';
  const lengthIn = (one: Element): number => one.textContent?.trim().length ?? 0;
  // some editors draw their placeholder inside
  const drawn = [...element.querySelectorAll('[contenteditable="false"]')];
  return lengthIn(element) > drawn.reduce((sum, one) => sum + lengthIn(one), 0);
}

function textIn({ kind, element }: ReplyField): string {
  return kind === 'text-control' ? element.value : (element.textContent ?? '');
}

/** Whether all that is in it stood there before the agent's first key; not so once the agent wrote on. */
export function wasThereBefore(field: ReplyField): boolean {
  const before = shared[KEY]?.get(field.element) ?? '';
  return before !== '' && before === textIn(field);
}
