/** The parent that an element is drawn in: its slot where it is slotted, the host where a shadow root ends. */
export function flatParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
