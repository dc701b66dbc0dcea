import type { BlockKind, Span } from '../types';

/** A line of the reply, apart from where it stands. */
export interface Line {
  text: string;
  kind: BlockKind;
  /** What the reply's own masks cover of it, as offsets into `text`. */
  masks: readonly Span[];
}
