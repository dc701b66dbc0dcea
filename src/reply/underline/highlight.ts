import type { ReadReply } from '../read';
import type { Boundaries } from '../text/text-map';
import { adoptHighlightRules } from './highlight-rules';
import { type Mark, type Painter, sameMark, type Theme } from './mark';
import { revealRange } from './reveal-range';
import { highlightName, washName } from './shades';

interface Painted {
  mark: Mark;
  range: Range;
}

/**
 * Underlines in rich text by the CSS Custom Highlight API: the browser draws them, the editor's DOM stays as it
 * is. A range that still stands where its mark is stays; the others are made anew, since Enter or an undo may
 * have collapsed them (FACTS.md §4).
 */
export function createHighlightPainter(element: HTMLElement, theme: Theme, signal: AbortSignal): Painter {
  let painted: Painted[] = [];
  let washed: Painted | undefined;
  const view = element.ownerDocument.defaultView ?? window;
  adoptHighlightRules(element, signal);

  const show = ({ mark, range }: Painted): void =>
    put(view, highlightName(mark.set, mark.severity, theme), range, mark.severity);
  const hide = ({ mark, range }: Painted): void =>
    take(view, highlightName(mark.set, mark.severity, theme), range);
  const unwash = (): void => {
    if (washed) take(view, washName(washed.mark.set, theme), washed.range);
    washed = undefined;
  };

  const clear = (): void => {
    unwash();
    painted.forEach(hide);
    painted = [];
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(marks, read) {
      const before = painted;
      painted = marks.flatMap((mark) => keep(before, mark, read) ?? make(mark, read) ?? []);
      const kept = new Set(painted.map((each) => each.range));
      for (const each of before) if (!kept.has(each.range)) hide(each);
      const old = new Set(before.map((each) => each.range));
      for (const each of painted) if (!old.has(each.range)) show(each);
      if (washed && !kept.has(washed.range)) unwash();
    },
    open(mark) {
      unwash();
      washed = painted.find((each) => sameMark(each.mark, mark));
      if (washed) put(view, washName(washed.mark.set, theme), washed.range, 0);
    },
    rects(mark) {
      const range = painted.find((each) => sameMark(each.mark, mark))?.range;
      return range && !range.collapsed ? [...range.getClientRects()] : [];
    },
    useTheme(next) {
      if (next === theme) return;
      const [marks, open] = [painted, washed];
      clear();
      theme = next;
      painted = marks;
      painted.forEach(show);
      this.open(open?.mark);
    },
    reveal(mark) {
      const range = painted.find((each) => sameMark(each.mark, mark))?.range;
      if (range) revealRange(range);
    },
  };
}

function keep(before: Painted[], mark: Mark, read: ReadReply): Painted | undefined {
  if (before.length === 0) return undefined;
  const ends = read.map?.boundaries(mark.start, mark.end);
  const same = (each: Painted): boolean =>
    each.mark.set === mark.set && each.mark.severity === mark.severity && standsAt(each.range, ends);
  const found = before.find(same);
  return found && { mark, range: found.range };
}

function make(mark: Mark, read: ReadReply): Painted | undefined {
  const range = read.map?.toRange(mark.start, mark.end);
  return range && { mark, range };
}

function standsAt(range: Range, ends: Boundaries | undefined): boolean {
  return (
    range.startContainer === ends?.startContainer &&
    range.startOffset === ends.startOffset &&
    range.endContainer === ends.endContainer &&
    range.endOffset === ends.endOffset
  );
}

type View = Window & typeof globalThis;

/**
 * Our own list: iterating the registry or a Highlight throws in a Firefox content script (Xray). Each frame has a
 * registry of its own.
 */
const registries = new WeakMap<View, Map<string, { highlight: Highlight; ranges: number }>>();

function registryOf(view: View): Map<string, { highlight: Highlight; ranges: number }> {
  const registry = registries.get(view) ?? new Map();
  registries.set(view, registry);
  return registry;
}

function put(view: View, name: string, range: Range, priority: number): void {
  const highlights = registryOf(view);
  const entry = highlights.get(name) ?? { highlight: new view.Highlight(), ranges: 0 };
  entry.highlight.priority = priority;
  entry.highlight.add(range);
  entry.ranges += 1;
  if (entry.ranges > 1) return;
  highlights.set(name, entry);
  view.CSS.highlights.set(name, entry.highlight);
}

function take(view: View, name: string, range: Range): void {
  const highlights = registryOf(view);
  const entry = highlights.get(name);
  if (!entry?.highlight.delete(range)) return;
  entry.ranges -= 1;
  if (entry.ranges > 0) return;
  highlights.delete(name);
  // a frame that was removed has neither
  view.CSS?.highlights?.delete(name);
}
