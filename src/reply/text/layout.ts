/** How an element takes part in the text: on a line of its own, within a line, or not at all. */
export interface Layout {
  flow: 'block' | 'inline' | 'hidden';
  /** Whether runs of white space are drawn as one blank. */
  collapses: boolean;
}

interface Known {
  layout: Layout;
  /** Attributes through which editors change how an element is drawn. */
  of: string;
}

/**
 * Computed styles make a read five times slower, so an element that was drawn keeps its answer until its class or
 * style attribute changes. A rule that reaches it from elsewhere (a class on an ancestor) is not noticed.
 */
const known = new WeakMap<Element, Known>();

export function layoutOf(element: HTMLElement): Layout {
  const of = `${element.getAttribute('class')}|${element.getAttribute('style')}|${element.hidden}`;
  const before = known.get(element);
  if (before?.of === of) return before.layout;
  const layout = computedLayout(element);
  // What is hidden may be about to appear without any attribute of its own changing.
  if (layout.flow !== 'hidden') known.set(element, { layout, of });
  return layout;
}

function computedLayout(element: HTMLElement): Layout {
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  const { display, visibility, whiteSpace } = style;
  const hidden = display === 'none' || display === '' || visibility === 'hidden';
  const inline = display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
  return {
    flow: hidden ? 'hidden' : inline ? 'inline' : 'block',
    collapses: whiteSpace === 'normal' || whiteSpace === 'nowrap',
  };
}
