/** Whether the focus is on `element` or inside it, also in a shadow root, where `document` only names the host. */
export function holdsFocus(element: Element | null): boolean {
  if (!element) return false;
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && element.contains(root.activeElement);
}
