/** A flag as it is underlined in the page. */
export interface PaintedFlag {
  phrase: string;
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
 * elements in the shadow root of `tactful-overlay`. It has to stand alone, and without functions that have a name:
 * tsx would call a helper for them that the page does not have.
 */
export function paintedFlags({ present, absent }: Wanted): PaintedFlag[] | undefined {
  const found: { text: string; set: string; severity: number; rect: DOMRect | undefined }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const [, set = '', severity] = /^tactful-([a-z]+)-([123])(?:-|$)/.exec(name) ?? [];
    if (set === '') continue;
    for (const range of highlight) {
      if (!(range instanceof Range)) continue;
      found.push({
        text: range.toString(),
        set,
        severity: Number(severity),
        rect: range.getClientRects()[0],
      });
    }
  }
  const marks = document
    .querySelector('tactful-overlay')
    ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-set]');
  for (const mark of marks ?? []) {
    const { set = '', severity } = mark.dataset;
    const rect = mark.getClientRects()[0];
    found.push({ text: mark.textContent ?? '', set, severity: Number(severity), rect });
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
