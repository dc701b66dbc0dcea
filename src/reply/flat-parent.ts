import { shadowHost } from '../page/shadow-host';

/** The parent that an element is drawn in: its slot where it is slotted, the host where a shadow root ends. */
export function flatParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === 1) return parent as Element;
  return (parent && shadowHost(parent)) ?? null;
}
