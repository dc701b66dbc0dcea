import { groupBy } from './group-by';
import type { JudgedReply } from './judge-reply';
import { noteOf } from './label-kind';
import { percent } from './percent';

/** How many labels with one note there are, how many were found, and that in percent. */
export interface NoteFigures {
  n: number;
  found: number;
  recall: number | null;
}

/** Every note that occurs, under `label: first word of the note`, most misses first. */
export function figuresByNote(replies: readonly JudgedReply[]): Record<string, NoteFigures> {
  const labels = replies.flatMap((reply) => reply.labels);
  const rows = [...groupBy(labels, ({ label }) => noteOf(label))].map(
    ([note, own]): [string, NoteFigures] => {
      const found = own.filter((judged) => judged.found).length;
      return [note, { n: own.length, found, recall: percent(found, own.length) }];
    },
  );
  return Object.fromEntries(rows.sort(([, one], [, other]) => other.n - other.found - (one.n - one.found)));
}
