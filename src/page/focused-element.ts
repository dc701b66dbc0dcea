/** The element with the focus, looked for in open shadow roots too, and in frames of the same origin. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = activeIn(inner)) element = inner;
  return element;
}

function activeIn(element: Element): Element | null {
  const inside = documentIn(element);
  return (element.shadowRoot ?? inside)?.activeElement ?? null;
}

/** The document of a frame; undefined for what is no frame, and for a page of another origin. */
export function documentIn(element: Element): Document | undefined {
  if (!/^I?FRAME$/.test(element.tagName)) return undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}
