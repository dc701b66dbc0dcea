import type { ReplyBox } from './find';

const KEY = Symbol.for('tactful.there-before');
// the watcher sees a box before the coach is there, and the two are scripts of their own
const shared = globalThis as { [KEY]?: WeakMap<HTMLElement, boolean> };

/**
 * To be called when a box is found: remembers of the first time whether something stood in it already.
 * @param isStart it had the focus when we came: in a page that the agent worked in before, that may be the agent's own
 */
export function noteFirstFocus({ kind, element }: ReplyBox, isStart: boolean): void {
  shared[KEY] ??= new WeakMap();
  if (shared[KEY].has(element)) return;
  const text = kind === 'text-control' ? element.value : element.textContent;
  const isOwn = isStart && navigator.userActivation.hasBeenActive;
  shared[KEY].set(element, !isOwn && (text ?? '').trim() !== '');
}

/** Whether something stood in it before the agent's first key. */
export function wasThereBefore({ element }: ReplyBox): boolean {
  return shared[KEY]?.get(element) ?? false;
}
