import type { Page } from 'playwright-core';

/** Left, top, right and bottom, in pixels of the viewport. */
export type Edges = [number, number, number, number];

/**
 * Where the glyphs from `start` to `end` of a textarea stand, line by line and clipped to what is seen of it: those of
 * a div that is styled like it and laid over it, independent of our mirror.
 */
export function fieldGlyphs(
  page: Page,
  spans: readonly { start: number; end: number }[],
): Promise<Edges[][]> {
  return page.evaluate((all) => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    const style = getComputedStyle(area);
    const twin = document.body.appendChild(document.createElement('div'));
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    const { left, top, width, height } = area.getBoundingClientRect();
    const bar = area.offsetWidth - area.clientWidth - 6;
    const size = `width:${width}px;height:${height}px;box-sizing:border-box;overflow:hidden`;
    const side = style.direction === 'rtl' ? 'left' : 'right';
    twin.style.cssText += `;position:fixed;margin:0;left:${left}px;top:${top}px;${size};padding-${side}:${11 + bar}px`;
    twin.textContent = `${area.value}\n`;
    twin.scrollTop = area.scrollTop;
    const range = document.createRange();
    const inner = new DOMRect(
      left + area.clientLeft,
      top + area.clientTop,
      area.clientWidth,
      area.clientHeight,
    );
    const found = all.map(({ start, end }) => {
      range.setStart(twin.firstChild as Text, start);
      range.setEnd(twin.firstChild as Text, end);
      const lines = new Map<number, [number, number, number, number]>();
      for (const rect of range.getClientRects()) {
        const [from, to] = [Math.max(rect.left, inner.left, 0), Math.min(rect.right, inner.right)];
        const [above, below] = [Math.max(rect.top, inner.top, 0), Math.min(rect.bottom, inner.bottom)];
        if (from >= to || above >= below) continue;
        const line = lines.get(above);
        lines.set(above, [Math.min(from, line?.[0] ?? from), above, Math.max(to, line?.[2] ?? to), below]);
      }
      return [...lines.values()];
    });
    twin.remove();
    return found;
  }, spans);
}

/** The same of words in the rich text `#box`, by a range of our own over its text nodes. */
export function richGlyphs(page: Page, first: string, last: string): Promise<Edges[]> {
  return page.evaluate(
    ([opening, closing]) => {
      const box = document.querySelector('#box') as HTMLElement;
      const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
        const [from, to] = [node.data.indexOf(opening), node.data.indexOf(closing)];
        if (from >= 0) range.setStart(node, from);
        if (to >= 0) range.setEnd(node, to + closing.length);
        if (to >= 0) break;
      }
      const inner = box.getBoundingClientRect();
      const lines: [number, number, number, number][] = [];
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const [from, to] = [Math.max(left, inner.left), Math.min(right, inner.right)];
        if (from >= to || top >= inner.bottom || bottom <= inner.top) continue;
        const line = lines.find((each) => Math.abs(each[1] - top) < 3);
        if (line) [line[0], line[2]] = [Math.min(line[0], from), Math.max(line[2], to)];
        else lines.push([from, top, to, bottom]);
      }
      return lines;
    },
    [first, last] as const,
  );
}
