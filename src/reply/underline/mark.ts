import type { RuleSet, Severity } from '../../rules/types';
import type { ReadReply } from '../read';

/** A stretch of the last read text that is to be underlined. */
export interface Mark {
  start: number;
  end: number;
  set: RuleSet;
  severity: Severity;
}

export type Theme = 'light' | 'dark';

/** One way to draw marks. Neither way writes anything into the editor. */
export interface Painter {
  paint(marks: Mark[], read: ReadReply): void;
  /** Lays a wash behind this mark and takes it from the one before. */
  open(mark: Mark | undefined): void;
  /** Where its words are drawn now, in viewport pixels, in pieces; empty if it is not drawn. */
  rects(mark: Mark): DOMRect[];
  useTheme(theme: Theme): void;
  /** Scrolls its words into sight. */
  reveal(mark: Mark): void;
}

export function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.set === other.set &&
    one.severity === other.severity
  );
}
