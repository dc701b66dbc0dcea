/** A flag as it is underlined in the page. */
export interface PaintedFlag {
  phrase: string;
  /** Its rule set; empty where the overlay of a textarea does not name it. */
  set: string;
  severity: number;
  /** The middle of its first line, in CSS pixels of the window. */
  x: number;
  y: number;
}

export interface Wanted {
  /** Phrases that have to be underlined. */
  present: string[];
  /** Phrases that must not be any more. */
  absent: string[];
}

/**
 * Runs in the page: the flags that are underlined now, in the order of the text, or undefined as long as they are not
 * as wanted. A rich editor's flags are custom highlights named `tactful-<set>-<severity>-<theme>`, a textarea's are
 * the spans in the shadow root of `tactful-overlay`, whose severity is their shape (LOOK.md). It has to stand alone, and
 * without functions that have a name: tsx would call a helper for them that the page does not have.
 */
export function paintedFlags({ present, absent }: Wanted): PaintedFlag[] | undefined {
  const found: { text: string; set: string; severity: number; rect: DOMRect | undefined }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const [, set = '', severity] = /^tactful-([a-z]+)-([123])(?:-|$)/.exec(name) ?? [];
    if (set === '') continue;
    for (const range of highlight) {
      if (!(range instanceof Range)) continue;
      const [rect] = range.getClientRects();
      found.push({ text: range.toString(), set, severity: Number(severity), rect });
    }
  }
  for (const span of document.querySelector('tactful-overlay')?.shadowRoot?.querySelectorAll('span') ?? []) {
    const severity = ['dotted', 'wavy', 'double'].indexOf(getComputedStyle(span).textDecorationStyle) + 1;
    const [rect] = span.getClientRects();
    if (severity > 0)
      found.push({ text: span.textContent ?? '', set: span.dataset.set ?? '', severity, rect });
  }
  const flags = found
    .flatMap(({ text, set, severity, rect }) => {
      const phrase = text.replaceAll('\u00a0', ' ').trim();
      return rect ? [{ phrase, set, severity, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }] : [];
    })
    .sort((a, b) => (Math.abs(a.y - b.y) > 4 ? a.y - b.y : a.x - b.x));
  const asWanted =
    present.every((phrase) => flags.some((flag) => flag.phrase.includes(phrase))) &&
    !absent.some((phrase) => flags.some((flag) => flag.phrase.includes(phrase)));
  return asWanted ? flags : undefined;
}
